"""The words by which a reader of English news tells a report of war from other news, and what each is worth.

A word counts once for every place where it stands, at most `often` times. Weights are points; a report is held to be
about armed conflict from `gate.THRESHOLD` points on, scaled to its length. Words are written in lower case without
punctuation (`f 16`, `al shabaab`); the plural is given apart where it is used apart.
"""

from __future__ import annotations

from onrecord.read.gate.row import Evidence

WAR = (
    Evidence(
        name="attacks with weapons of war",
        weight=5,
        words=(
            "airstrike, airstrikes, air strike, air strikes, air raid, air raids, aerial attack, aerial attacks, missile "
            "attack, missile attacks, missile strike, missile strikes, drone strike, drone strikes, drone attack, drone "
            "attacks, uav attack, rocket attack, rocket attacks, rocket fire, shelling, shelled, bombardment, bombarded, "
            "bombardments, artillery, mortar fire, mortars, carpet bombing, suicide bombing, suicide bomber, suicide "
            "attack, car bomb, roadside bomb, ied, warplanes, air defence, air defense, air defences, air defenses, shot "
            "down, cross border attack, aerial barrage, bombing campaign, pager explosions, exploding pagers, explosive "
            "devices, glide bombs, guided bombs, cluster munitions, land mines, landmines"
        ),
        means={"Shelling went on all night": "for war", "A drone attack on the depot": "for war"},
    ),
    Evidence(
        name="weapons of war",
        weight=3,
        words=(
            "missile, missiles, rockets, drone, drones, uav, uavs, warhead, warheads, munitions, ammunition, howitzers, "
            "himars, atacms, fighter jet, fighter jets, f 16, f 16s, su 34, su 57, shahed, kamikaze drones, iron dome, "
            "patriot, ballistic, intercontinental, tanks, armoured vehicles, armored vehicles, warship, warships, frigate, "
            "destroyer, weaponry, explosives, shrapnel, nuclear weapons, chemical weapons, arms sales, weapons, long range, "
            "projectile, projectiles"
        ),
        means={"Two missiles fell": "for war"},
        never=("The rocket scientist retired",),
    ),
    Evidence(
        name="armies at war",
        weight=4,
        words=(
            "invasion, invaded, invading, invaders, counteroffensive, counter offensive, ground offensive, ground "
            "operation, military operation, special operation, incursion, battlefield, front line, front lines, frontline, "
            "frontlines, fighting, troops, soldiers, servicemen, soldier, ceasefire, cease fire, truce, airspace, blockade, "
            "siege, besieged, occupied, occupation, annexed, annexation, demilitarised, demilitarized, buffer zone, war "
            "zone, warzone, hostilities, conscription, mobilisation, mobilization, martial law, prisoners of war, pows, "
            "pow, prisoner swap, prisoner exchange, hostages, hostage, captives, captivity, captors, war crimes, warring, "
            "armed forces, armed conflict, military aid, peacekeepers, peacekeeping, demining, deployed troops, the front"
        ),
        means={"The truce held": "for war", "Troops on the front line": "for war"},
        never=("The peace of the village",),
    ),
    Evidence(
        name="the military",
        weight=1.5,
        words=(
            "military, army, navy, air force, commander, commanders, brigade, battalion, regiment, war, wars, conflict, "
            "casualties, wounded, combat, defence ministry, defense ministry, defence minister, defense minister, defense "
            "secretary, defence secretary, ministry of defence, ministry of defense, pentagon, general staff, offensive, "
            "deployed, deployment, escalation, retaliation, retaliate, bombing, bombed, bombs, bomb, blast, strikes, "
            "attack, attacks, attacked, assault, raid, raids, civilians, militarily, drills, evacuate, evacuated, "
            "evacuation, intercepted, targeted, killed, security forces, defence forces, defense forces"
        ),
        means={"The army said so": "for war"},
    ),
    Evidence(
        name="armed groups",
        weight=4,
        words=(
            "hamas, hezbollah, hizbollah, houthi, houthis, ansar allah, islamic jihad, isis, isil, islamic state, daesh, al "
            "qaeda, al qaida, al shabaab, al shabab, boko haram, taliban, rapid support forces, rsf, wagner, m23, pkk, "
            "kurdish fighters, militants, militant, insurgents, insurgency, insurgent, rebels, rebel, separatists, "
            "separatist, jihadists, jihadist, militia, militias, militiamen, paramilitary, paramilitaries, mercenaries, "
            "gunmen, guerrillas, guerrilla, armed group, armed groups, fighters, warlord, junta, coup, armed men, armed "
            "gangs, terrorists, terror attack, terrorist attack, terror group, idf, irgc, azov"
        ),
        means={"The rebels took the town": "for war", "Al-Shabaab said so": "for war"},
    ),
    Evidence(
        name="lands at war",
        weight=2,
        words=(
            "ukraine, ukraines, ukrainian, ukrainians, kyiv, kiev, kharkiv, kherson, odesa, odessa, zaporizhzhia, donetsk, "
            "donbas, luhansk, lugansk, crimea, kursk, belgorod, mariupol, bakhmut, zelensky, zelenskyy, zelenskiy, gaza, "
            "gazas, gazan, gazans, rafah, khan younis, west bank, beirut, lebanon, lebanese, golan, netanyahu, israeli, "
            "israelis, israel, palestinian, palestinians, palestine, sudan, sudanese, khartoum, darfur, yemen, yemeni, "
            "sanaa, syria, syrian, damascus, aleppo, somalia, mogadishu, tigray, sahel, mali, burkina faso, congo, goma, "
            "myanmar, afghanistan, kabul, nagorno karabakh, kremlin, putin, iraq, tehran, haniyeh, nasrallah, sinwar, "
            "assad, red sea, taiwan strait, transnistria, balochistan, kashmir, chechnya"
        ),
        means={"Kharkiv was dark": "for war"},
        often=8,
    ),
    Evidence(
        name="powers that meet in wars",
        weight=0.7,
        words=(
            "russia, russian, russians, russias, moscow, iran, iranian, iranians, belarus, belarusian, nato, united "
            "nations, security council, foreign ministry, foreign minister, foreign ministers, secretary of state, blinken, "
            "lavrov, rubio, macron, erdogan, ambassador, diplomats, diplomat, diplomatic, diplomacy, envoy, european union, "
            "icc, international criminal court, pyongyang, north korea, north korean, beijing, taiwan, embassy, kingdoms, "
            "lukashenko"
        ),
        means={"Moscow replied": "for war"},
        often=6,
    ),
    Evidence(
        name="diplomacy around wars",
        weight=2.5,
        words=(
            "sanctions, sanctioned, peace talks, peace deal, peace plan, peace agreement, peace summit, peace treaty, "
            "negotiations, negotiators, mediators, mediator, mediation, humanitarian, humanitarian corridor, refugees, "
            "refugee, displaced, unrwa, aid convoy, security guarantees, nuclear talks, uranium, arms embargo, frozen "
            "assets, frozen russian assets, war effort, genocide, defence spending, security assistance, weapons "
            "deliveries, south china sea, coast guard, crackdown, protesters killed, allies, aggression, memorandum, "
            "settlers, statehood, grain deal, denazification, deterrence"
        ),
        means={"New sanctions were agreed": "for war"},
        often=4,
    ),
)

OTHER_NEWS = (
    Evidence(
        name="sport",
        weight=-2.5,
        words=(
            "football, footballer, soccer, cricket, tennis, rugby, golf, basketball, baseball, hockey, boxing, olympic, "
            "olympics, paralympic, paralympics, medal, medals, championship, championships, league, premier league, world "
            "cup, cup, quarterfinals, semi final, semifinal, semifinals, finals, tournament, coach, striker, midfielder, "
            "defender, goalkeeper, innings, wicket, wickets, nba, nfl, nhl, wnba, athlete, athletes, fans, stadium, grand "
            "prix, formula 1, f1, uefa, fifa, champion, champions, gold medal, match, teammates, swimmer, runner up, "
            "playoffs, scored"
        ),
        means={"The league season opens": "for other news"},
    ),
    Evidence(
        name="films, music, books and the arts",
        weight=-2.5,
        words=(
            "film, films, movie, movies, box office, documentary, actor, actress, singer, album, song, songs, concert, "
            "novel, author, novelist, exhibition, museum, gallery, artist, artists, painting, sculpture, hollywood, "
            "netflix, tv series, tv show, celebrity, celebrities, fashion, designer, designers, premiere, oscar, oscars, "
            "grammy, emmy, theatre, theater, comedian, comedy, video game, podcast, eurovision, filmmaker, starring, "
            "audience, screening, playwright, musical, rapper, sotheby, auction, bookshop, circus"
        ),
        means={"The film opens in June": "for other news"},
    ),
    Evidence(
        name="markets and trade",
        weight=-2,
        words=(
            "shares, stocks, stock, investors, investor, nasdaq, dow, wall street, inflation, earnings, revenue, retailer, "
            "retailers, shoppers, customers, consumers, startup, startups, ceo, interest rates, federal reserve, tariff, "
            "tariffs, airline, airlines, hedge fund, profits, venture capital, quarterly, bankruptcy, brand, brands, e "
            "commerce, mortgage, cryptocurrency, bitcoin, analysts, gdp, housing, workers union, wages, tesla, apple, "
            "microsoft, app, software, cybersecurity, crowdstrike, outage, tech, smartphone, restaurant, restaurants"
        ),
        means={"Shares fell at noon": "for other news"},
    ),
    Evidence(
        name="weather, disasters and accidents",
        weight=-2.5,
        words=(
            "earthquake, quake, typhoon, hurricane, cyclone, tropical storm, storm, floods, flooding, flood, landslide, "
            "landslides, wildfire, wildfires, heatwave, heat wave, rainfall, avalanche, tsunami, volcano, eruption, coal "
            "mine, methane, derailed, capsized, shipwreck, crash site, skiers, mountaineers, climbers, tornado, drought, "
            "shark, sharks, weather, factory fire, shopping mall, meteorologists, black box, boeing, passengers, passenger "
            "plane, airlines flight, plane crash, crashed into, lifeguards, gas leak"
        ),
        means={"The typhoon made landfall": "for other news"},
    ),
    Evidence(
        name="crime and the courts",
        weight=-1.5,
        words=(
            "murder, stabbing, stabbed, stabbings, knife, suspect, jury, jurors, sheriff, manslaughter, charged with, "
            "pleaded, defence lawyer, prosecutor, prosecutors, lawsuit, plaintiffs, judge, convicted, fraud, theft, "
            "burglary, shoplifting, robbery, detectives, defendant, bail, sexual assault, rape, hate crime, hate crimes, "
            "homicide, inmates, supreme court, appeals court, court, sentencing, fbi, cold case, drug trafficking, police "
            "officer, police officers, prison sentence, racist, racism, far right, rioters, riots"
        ),
        means={"The jury heard of a stabbing": "for other news"},
        often=4,
    ),
    Evidence(
        name="parties and elections",
        weight=-1.5,
        words=(
            "election, elections, electoral, voters, voter, ballot, polls, polling, republican, republicans, democrat, "
            "democrats, democratic, gop, campaign trail, running mate, nominee, nomination, convention, caucus, primary, "
            "labour, tory, tories, conservatives, lib dems, snp, reform uk, mp, mps, msp, councillor, councillors, council, "
            "candidate, candidates, harris, walz, vance, swing state, rally, senator, abortion, immigration, migrants, "
            "manifesto, welsh, senedd, holyrood, welfare, campaign"
        ),
        means={"Voters go to the polls": "for other news"},
        often=4,
    ),
    Evidence(
        name="health, science, schools, travel and daily life",
        weight=-2,
        words=(
            "vaccine, vaccines, covid, virus, patients, dementia, cancer, disease, researchers, scientists, study, species, "
            "fossil, archaeologists, archaeology, ancient, tourists, tourism, tourist, travelers, travellers, hotel, "
            "hotels, resort, flights, recipe, chef, cuisine, food, wine, wellness, skincare, pupils, students, teachers, "
            "curriculum, campus, university, nasa, spacecraft, astronauts, planet, climate, emissions, carbon, orangutan, "
            "wildlife, conservation, ai, artificial intelligence, parenting, wedding, royal, duchess, princess, queen, "
            "prince, churches, homeless, mental health, pandas, pregnancy, listeria, beer, coffee, antisemitism, "
            "islamophobia, mosque"
        ),
        means={"Researchers named the species": "for other news"},
        often=4,
    ),
    Evidence(
        name="remembrance and history",
        weight=-3,
        words=(
            "remembrance, world war, world war ii, second world war, first world war, wwii, ww2, holocaust, vietnam war, "
            "cold war, civil rights, century, centuries, historian, historians, veteran, veterans, decades later, decades "
            "ago, exonerated, exonerates, roman, spartacus, empire, archive, archives, 1914, 1916, 1939, 1940, 1941, 1942, "
            "1943, 1944, 1945"
        ),
        means={"A historian of the civil rights movement": "for other news"},
        often=4,
    ),
    Evidence(
        name="anniversaries",
        weight=-12,
        words=(
            "anniversary, anniversaries, 5th anniversary, 10th anniversary, 20th anniversary, 25th anniversary, 50th "
            "anniversary, 80th anniversary, mark 10 years, mark 20 years, years on from, decade since, memorial service, "
            "memorial services, commemorate, commemorates, commemorated, commemorating, commemoration, commemorations, "
            "memorial, moment of silence, wreath, wreaths"
        ),
        means={"They laid wreaths at noon": "for other news"},
        never=("They laid mines at noon",),
    ),
)
