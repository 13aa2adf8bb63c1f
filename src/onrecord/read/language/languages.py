"""Languages by their small words, scripts by their letters. English has the full list; the others need only be told from it."""

from __future__ import annotations

from onrecord.read.language.row import Written

ENGLISH = Written(
    name="English",
    code="en",
    words=(
        "the of and to in a an is are was were be been has have had it its that this these those for on with as by at from "
        "he she they we you i his her their our who which what when where after before during over under into about against "
        "between through than then not no but or if because while would could will can may might should said says say "
        "there more most least some any all also only just one two three its being out up off near killed people"
    ),
    means={"The town was quiet after the raid": "en"},
    never=("Die Stadt war nach dem Angriff ruhig",),
)

LATIN = (
    Written(
        name="French",
        code="fr",
        words="le la les des du de et est une un dans pour que qui sur au aux par avec ont été ce cette il elle pas plus son ses",
        means={"La ville est restée calme dans la nuit": "fr"},
    ),
    Written(
        name="German",
        code="de",
        words="der die das und ist nicht mit von den dem des ein eine einer im auf für sich wurde wurden bei nach auch es sind zum",
        means={"Die Stadt ist nach dem Angriff ruhig": "de"},
    ),
    Written(
        name="Spanish",
        code="es",
        words="el la los las de del en que un una por con para se su al es fue lo como más han sido tras este esta no",
        means={"La ciudad quedó en calma tras el ataque": "es"},
    ),
    Written(
        name="Italian",
        code="it",
        words="il lo la gli le di del della dei che in un una per con non sono al nel nella da ha si dopo anche stato",
        means={"La città è rimasta calma dopo gli attacchi": "it"},
    ),
    Written(
        name="Portuguese",
        code="pt",
        words="os as do da dos das de em um uma no na que por com para não foi são ao mais se após pelo pela",
        means={"A cidade ficou em silêncio após os ataques da noite": "pt"},
    ),
    Written(
        name="Dutch",
        code="nl",
        words="de het een van en in op is dat die voor met niet aan zijn er werd werden bij naar ook om door uit als",
        means={"De stad bleef rustig na het bombardement van de nacht": "nl"},
    ),
    Written(
        name="Polish",
        code="pl",
        words="na do się że nie po jest przez od za oraz to który została zostało był przed dla jak",
        means={"Po ataku w nocy na miasto nie ma prądu": "pl"},
    ),
    Written(
        name="Czech",
        code="cs",
        words="na se že do je po pro za byl byla podle od jsou ve které které jako",
        means={"Podle úřadů je po útoku na město tma": "cs"},
    ),
    Written(
        name="Romanian",
        code="ro",
        words="și în de la pe cu din că un este au fost nu care pentru mai după prin sunt al",
        means={"Orașul a fost în întuneric după atac": "ro"},
    ),
    Written(
        name="Turkish",
        code="tr",
        words="ve bir bu da de için ile olarak olan daha çok en sonra kadar dedi ise gibi göre değil olduğunu",
        means={"Valiye göre saldırıdan sonra bir bina çöktü ve yandı": "tr"},
    ),
    Written(
        name="Indonesian",
        code="id",
        words="yang dan di dari ke dengan untuk pada itu ini dalam oleh tidak telah akan mereka sebuah kata orang juga",
        means={"Kota itu gelap dan sepi pada malam hari": "id"},
    ),
    Written(
        name="Swedish",
        code="sv",
        words="och att det som en på är av för med den till har inte om ett de från efter vid sade skadades",
        means={"Staden är mörk och det är tyst efter attacken": "sv"},
    ),
    Written(
        name="Somali",
        code="so",
        words="oo iyo ka ku ee in uu waxaa ay la waa soo ah si kale sheegay magaalada",
        means={"Magaalada waxaa ku sugan ciidan oo ka yimid bari": "so"},
    ),
    Written(
        name="Swahili",
        code="sw",
        words="na ya wa kwa ni katika la za cha kuwa baada hiyo huo watu alisema ambao pia kutoka",
        means={"Watu wa mji huo walikimbia baada ya mapigano ya usiku": "sw"},
    ),
    Written(
        name="Hausa",
        code="ha",
        words="da na ta ya su wani wata cikin don ce ne kuma sun an daga kan yan",
        means={"An kai hari a wani gari kuma sun bar kauyen da dare": "ha"},
    ),
)

SCRIPTS = (
    Written(name="Ukrainian", code="uk", letters=(("Ѐ", "ӿ"),), telling="іїєґ", means={"У місті пролунали вибухи": "uk"}),
    Written(name="Russian", code="ru", letters=(("Ѐ", "ӿ"),), telling="ыэъё", means={"В городе были взрывы": "ru"}),
    Written(
        name="Persian", code="fa", letters=(("؀", "ۿ"),), telling="پچژگکی", means={"در شهر صدای انفجار شنیده شد و پلیس گفت": "fa"}
    ),
    Written(name="Arabic", code="ar", letters=(("؀", "ۿ"),), telling="ةىيك", means={"سمع دوي انفجارات في المدينة": "ar"}),
    Written(name="Hebrew", code="he", letters=(("֐", "׿"),), means={"נשמעו פיצוצים בעיר": "he"}),
    Written(name="Greek", code="el", letters=(("Ͱ", "Ͽ"),), means={"Εκρήξεις ακούστηκαν στην πόλη": "el"}),
    Written(name="Armenian", code="hy", letters=(("԰", "֏"),), means={"Քաղաքում պայթյուններ լսվեցին": "hy"}),
    Written(name="Georgian", code="ka", letters=(("Ⴀ", "ჿ"),), means={"ქალაქში აფეთქებები ისმოდა": "ka"}),
    Written(name="Hindi", code="hi", letters=(("ऀ", "ॿ"),), means={"शहर में धमाके सुने गए": "hi"}),
    Written(name="Bengali", code="bn", letters=(("ঀ", "৿"),), means={"শহরে বিস্ফোরণ শোনা গেছে": "bn"}),
    Written(name="Burmese", code="my", letters=(("က", "႟"),), means={"မြို့ထဲမှာ ပေါက်ကွဲသံ ကြားရ": "my"}),
    Written(name="Thai", code="th", letters=(("ก", "๿"),), means={"ได้ยินเสียงระเบิดในเมือง": "th"}),
    Written(name="Amharic", code="am", letters=(("ሀ", "᎟"),), means={"በከተማው ፍንዳታ ተሰማ": "am"}),
    Written(name="Chinese", code="zh", letters=(("一", "鿿"),), means={"城里传来爆炸声": "zh"}),
    Written(name="Korean", code="ko", letters=(("가", "힣"),), means={"도시에서 폭발음이 들렸다": "ko"}),
    Written(
        name="Japanese",
        code="ja",
        letters=(("一", "鿿"), ("ぁ", "ヿ")),
        telling="のがをにはでとたしいる",
        means={"町で爆発音がした": "ja"},
    ),
)
