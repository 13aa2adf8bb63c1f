"""Given names by which a run of capitals is known for a person, and little words inside names."""

from __future__ import annotations

from onrecord.model import ActorKind
from onrecord.read.names.english_roles import Heads

MEN = """volodymyr vladimir oleksandr alexander aleksandr oleksandre andriy andrii andrey andrei dmytro dmitry dmitri dmitriy serhiy serhii sergei
sergey mykhailo mikhail mykola nikolai nikolay oleh oleg ihor igor yuriy yurii yuri ivan vasyl vasily vasyl petro pyotr pavlo pavel oleksiy oleksii
aleksey alexei aleksei alexey viktor victor vitaliy vitalii vitaly vitali bohdan bogdan taras stepan roman ruslan maksym maxim maksim denys denis
kyrylo kirill artem artyom anton yevhen yevgeny evgeny yevgeniy evgeniy valeriy valerii valery viacheslav vyacheslav vadym vadim borys boris
hryhoriy grigory anatoliy anatoly kostyantyn konstantin leonid lev mark matviy mykyta nikita ostap rustem yaroslav stanislav vladislav vladyslav veniamin valeri vladlen tymur timur tymofiy
eduard gleb hlib georgy heorhiy fedir fyodor filip philip semyon rostyslav sviatoslav svyatoslav arseniy nazar danylo daniil david mstyslav
illia illya ilya ramzan magomed arkady gennady yan marat rinat akhmed shamil aslan john james robert michael william david richard joseph
thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward
jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory greg alexander patrick frank raymond
jack dennis jerry tyler aaron jose adam nathan henry douglas peter zachary kyle noah ethan jeremy walter christian keith roger terry austin sean
gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent
liam roy bobby caleb bradley russell lucas marco antony tony nick jim jake lloyd rishi keir boris david grant ben jens emmanuel olaf friedrich
recep ursula josep charles mohammed mohamed muhammad mohammad mahmoud ahmed ahmad ali hassan hussein hasan husain omar umar khaled khalid youssef
yousef yusuf ibrahim ismail abdullah abdallah abdul abdel mustafa osama tariq tareq samir sami nasser nabil bashar bassam walid waleed fadi firas
firass yahya ziad hisham hani jamal kamal karim majed majid marwan munir nizar rami rashid salah saleh salim salem tamer wael yasser yasin yassin
zaher adeeb adel amin anas anwar ashraf ayman aziz bilal ehab fahd faisal fathi ghassan haider hamid hamza haitham imad issam jaber jihad luay maher
mansour marwan mazen moataz mohsen nadim naim qasem raed rafiq saad sadiq said saif sameh shadi suleiman taha talal tawfiq usama wissam younis zakaria
benjamin binyamin yoav yair benny avi amir ehud isaac itamar bezalel gadi herzi yaakov yossi moshe shlomo shimon eli eitan gideon gilad ron daniel
naftali nir noam ofer omer oren ran ronen shai tal tzachi uri yehuda yitzhak zvi idan israel avigdor reza hossein hassan javad abbas ebrahim masoud
mohsen qassem saeed mehdi ali-reza narendra rahul rajnath amit imran shehbaz shahbaz asim nawaz bilawal xi wang li zhang mao kim park lee joao luis
carlos pedro miguel antonio antónio francisco manuel jorge rafael fernando alejandro pablo gustavo nicolas andrés andres lula jair giuseppe matteo
giorgio paolo mario luigi luca jean pierre françois francois michel philippe nicolas laurent jacques andre andré louis olivier sebastien thierry
hans klaus jürgen wolfgang markus stefan thomas karl christian martin boris heiko andreas florian dirk jan piotr andrzej tomasz radosław radoslaw
radek mateusz jarosław donald lech krzysztof paweł marcin viktor zoltan peter péter gyorgy robert petr tomas jaroslav zdenek aleksandar milorad
janez alar kaja gitanas edgars arvydas artis krisjanis lars anders jonas mette ulf pål espen niklas onno mark geert wopke rutger kajsa abiy isaias
yoweri paul felix joseph cyril bola muhammadu william uhuru salva riek abdel-fattah omar mohamed hamdan abdelfattah kofi kwame chukwu tedros
antonio volker rafael filippo jake josh brad chris tim tom ted sam mike matt dan dave steve bob bill ed fred rob phil craig neil ian simon graham
stuart colin gordon malcolm derek trevor nigel adrian oliver harry jeremy dominic penny
"""

WOMEN = """olena elena iryna irina natalia nataliya natalya nataliia tetiana tatiana tatyana oksana halyna galina svitlana svetlana maria mariya mariia
maryna marina yulia yuliya yuliia julia kateryna ekaterina katerina yana yevheniia evgenia anastasia anastasiia anastasiya anna hanna ganna lyudmyla
liudmyla lyudmila valentyna valentina vira vera nadiya nadezhda larysa larisa olha olga oleksandra alexandra alla inna viktoria viktoriya victoria
daria darya dariia sofia sofiya sofiia alina polina karyna karina lilia liliya liubov lyubov raisa tamara zoya ruslana solomiya bohdana mary patricia
jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley brenda pamela emma nicole helen samantha katherine christine debra rachel
carolyn janet catherine heather diane ruth julie olivia joyce virginia kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann anne sara madison kathryn janice jean alice abigail sophia grace denise amber doris marilyn danielle beverly
isabella theresa diana natalie brittany charlotte marie kayla alexis lori yvette annalena ursula giorgia kaja sanna mette liz theresa priti suella
yvette angela kamala hillary nikki jill melania ivanka antonia claudia bridget penny fatima fatma aisha mariam maryam khadija zainab zeinab amina noor
nour layla leila rania reem rima salma samira sana hanan hind huda iman inas jamila lina lubna maha mona nada nadia najat nisreen ola rana rasha rim
ruba sawsan shaima summaiya suad suha wafa yasmin yasmine yara zahra orla clarissa sheema nada orly miri tzipi tamar noa noga michal shira yael rivka
hadas einav francesca sima sabine annette claire celine céline amélie juliette nathalie sylvie catherine brigitte agnieszka ewa magdalena mirjana
danielle jeanine rosemary penelope fiona alison gillian gemma kirsty louise nicola heidi ingrid astrid kirsten birgit margrethe dubravka maia salome
nana aung ngozi amina mette asma asmaa ghada manal dalia doaa heba israa aya malak lama lana fidaa nermeen yumna tawakkol shireen hiba
"""

GIVEN = Heads(
    name="given names",
    kind=ActorKind.PERSON,
    words=frozenset(f"{MEN} {WOMEN}".split()),
    means={"A man called Oleh Tolmenko spoke.": "Oleh Tolmenko [person]"},
    never=("A place called Tolme spoke.",),
)
WOMEN_NAMES = frozenset(WOMEN.split()) - {"jean", "israel"}
MEN_NAMES = frozenset(MEN.split()) - WOMEN_NAMES

PARTICLES = frozenset(
    "al el bin ibn ben abu abd bint van von der den de del della di da dos du la le ter ten ul ur ud bou ould ag".split()
)
"""Small words inside a name; before a capital they carry it on."""

PERSONS = Heads(
    name="surnames of leaders",
    kind=ActorKind.PERSON,
    words=frozenset(
        "zelensky zelenskyy zelenskiy zelenska putin biden trump obama netanyahu macron scholz starmer erdogan modi lavrov shoigu medvedev "
        "peskov lukashenko kuleba zaluzhny zaluzhnyi syrsky syrskyi yermak blinken stoltenberg rutte guterres borrell nasrallah sinwar "
        "haniyeh khamenei raisi pezeshkian araghchi gallant gantz herzog sisi assad kadyrov prigozhin gerasimov belousov vance rubio "
        "hegseth merkel orban orbán tusk duda meloni trudeau zakharova klitschko umerov sybiha stubb pistorius merz zelenskyi kellogg "
        "witkoff grossi lazzarini burhan hemedti hochstein mikati barzani smotrich lapid deif qaani maduro milei".split()
    ),
    means={"Putin was late.": "Putin [person]"},
    never=("The putin of the story was late.",),
)
"""Surnames that are told for persons without more."""

TABLES = (GIVEN, PERSONS)
