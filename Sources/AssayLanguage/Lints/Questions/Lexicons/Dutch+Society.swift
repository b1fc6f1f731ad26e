/// Dutch: private life, money, secrets, and what is no job-related question.
extension Dutch {
  static let practice = """
    Q027 noun: politieke ~1, stemgedrag, partij, politieke voorkeur, stem, politiek, partijlidmaatschap
    Q027 own: politieke ~1, partijlidmaatschap, politieke voorkeur
    Q027 adj: lid ~3 partij, politiek ~1, links, rechts, partijlid, links of rechts, conservatief, socialist*, liberaal, actief in ~2 politiek, van ~1 vvd|pvv|d66|groenlinks|cda|pvda
    Q027 part: gestemd, gedemonstreerd, meegelopen ~2
    Q027 verb: stemt, stem
    Q027 inf: stemmen, demonstreren
    Q027 pers: politieke ~1, stemgedrag, partijlidmaatschap
    Q027: op ~1 wie|welke_partij|wat ~2 stem|stemt|stemde|heb|hebt|gestemd ; stem|stemt|stemde|stemden <u> ; wat ~1 vind|vindt|denk <u> ~3 regering|kabinet|wilders|pvv|politiek|migratiebeleid|trump|israel|vvd|premier|asiel* ; welke ~1 partij ~3 <u>|gestemd|kiest ; politiek* ~3 voorkeur|kleur|actief|overtuiging ; lid ~3 politieke|partij ; links of rechts ; waar sta|staat <u> ~1 politiek ; gestemd
    Q028 adj: vakbondslid, lid ~3 vakbond|bond|fnv|cnv|ondernemingsraad|or|vakbonden, in ~2 ondernemingsraad|or|vakbond, georganiseerd, aangesloten ~3, vakbonds*, actief ~3 vakbond|bond|or, syndicaal ~1, een vakbondsman
    Q028 noun: vakbond, vakbondslidmaatschap, lidmaatschap ~2 vakbond|bond, or lidmaatschap
    Q028 own: vakbondslidmaatschap, lidmaatschap ~2 vakbond
    Q028 part: gestaakt, meegedaan ~3 staking*, aan ~2 staking* ~1, in ~2 ondernemingsraad|or|vakbond ~1, aan een staking ~1, bij ~2 vakbond ~1
    Q028 pers: vakbondslidmaatschap, lidmaatschap vakbond
    Q028: vakbond* ~3 ; <u> ~5 vakbond*|gestaakt|staking*|fnv ; hoe ~3 denk|denkt|sta|staat <u> ~3 vakbond*|staking*|ondernemingsraad ; ooit ~2 gestaakt ; zat|zit <u> ~3 ondernemingsraad|or ; staak|staakt|staakte <u> ; ondernemingsraad ~3 vorige|laatste|gezeten
    Q029 adj: homo*, hetero*, lesbisch, biseksueel, gay, transgender, trans, bi, queer, non binair, lhbti*, op ~1 mannen, op ~1 vrouwen, lesbienne, aseksueel, uit de kast, geboren ~2 man|vrouw|jongen|meisje, als ~1 man|vrouw|jongen|meisje geboren
    Q029 noun: seksuele ~1, geaardheid, geslacht, genderidentiteit, seksualiteit, gender, geboortegeslacht, transitie, vriendin, vriendje, coming out
    Q029 own: vriendin, vriend, vriendje, vriendinnetje, een ~1 vriendin, een ~1 vriend, vaste vriend|vriendin, homorelatie
    Q029 pers: seksuele ~1, geaardheid, genderidentiteit, geslacht ~1 geboorte, seksuele gerichtheid, seksuele geaardheid
    Q029: vriend of ~1 vriendin ; vriendin of ~1 vriend ; val|valt <u> ~2 op mannen|vrouwen|jongens|meisjes|beide ; seksuele geaardheid|voorkeur|orientatie|gerichtheid ; man of ~2 vrouw ~2 $ ; partner ~1 van hetzelfde geslacht ; geslachtsverandering ; uit de kast
    Q030 noun: liefdesleven, seksleven, priveleven, zeden, prive leven, affaires, seksuele ~1, moraal, relaties
    Q030 own: affaire*, seksuele ~1, relatie* ~2 collega*|baas|leidinggevende|werk, buitenechtelijke ~1, minnaar, minnares, relatie met ~2 collega*
    Q030 adj: trouw, monogaam, vreemdgegaan, op tinder, ontrouw, maagd
    Q030 part: vreemdgegaan, een ~1 relatie ~3 collega*|baas|werk ~2, een ~1 affaire ~1, met ~2 collega ~2 geslapen|gezoend
    Q030: liefdesleven ; seksleven ; affaire* ~2 ; relatie ~1 met ~2 collega*|baas|leidinggevende|iemand_op ; <uw> ~1 prive ?leven ; vreemdgegaan ; <uw> ~1 priveleven
    Q031 own: strafblad, veroordeling*, strafrechtelijk* ~1, antecedenten, justitieel ~1, justitiele ~1, strafzaak, aanraking ~2, politie* ~1, een ~1 strafblad, boete*
    Q031 noun: strafblad, strafrechtelijk* ~1, justitieel ~1, justitiele ~1, vog, antecedenten, uittreksel ~1 strafregister
    Q031 adj: veroordeeld, gearresteerd, aangehouden, opgepakt, in aanraking ~4, verdacht*, vervolgd, vastgezeten, in ~1 gevangenis ~1, ooit ~2 justitie|politie, een ~1 crimineel, voorwaardelijk ~1, strafrechtelijk ~1, gedetineerd ~1
    Q031 part: vastgezeten, gezeten ~2, veroordeeld, gearresteerd, met ~2 politie|justitie ~3, een ~1 misdrijf ~1, een ~1 strafbaar* ~2, in ~2 gevangenis ~1, in de cel ~1, gestolen, in aanraking ~4, opgepakt, een strafbaar feit ~1
    Q031 pers: strafblad, veroordelingen, justitiele documentatie, strafrechtelijk verleden, uittreksel ~1 strafregister
    Q031: strafblad ; aanraking ~2 politie|justitie ; loopt ~2 strafzaak|onderzoek ~2 tegen ~1 u|je|jou ; gevangenis ~3 gezeten|u|je ; ooit ~2 veroordeeld|gearresteerd|opgepakt|aangehouden ; <u> ~3 gevangenis|veroordeeld|gearresteerd
    Q032 noun: huidig* ~1 salaris|loon|inkomen|beloning|bonus|pakket|uurtarief|verdiensten, laatste ~1 salaris|loon|loonstrook*|bonus|salarisstrook*|loonstrookje*|salarisstroken, vorig* ~1 salaris|loon|bonus|inkomen, loonstrook*, salarisstrook*, bonus, salaris ~2 nu|vorige|huidige|bij|momenteel|op_dit, loonstrookje*, salarisspecificatie*, jaaropgave*, inkomen, salarisgeschiedenis, vorige salarissen, loonbrief, loonfiche, loonstroken, brutosalaris, jaarinkomen, salaris, loon, verdiensten, bruto ~1
    Q032 own: loonstrook*, salarisstrook*, bonus, loonstrookje*, salarisspecificatie*
    Q032 pers: huidig salaris, laatst* ~1 salaris|loonstrook*|loon|bonus|salarisstrook, loonstrook*, salarisstrook*, salarisgeschiedenis, vorig salaris, jaaropgave, loonbrief, salarisspecificatie*
    Q032 verb: verdient, verdien, verdiende
    Q032 part: verdiend
    Q032: kreeg|krijgt|krijg|ontving|ontvangt <u> ~4 bonus|loon|salaris|eindejaars* ; wat|hoeveel ~2 verdien|verdient|verdiende|verdienden <u> ; wat|hoeveel ~4 <u> ~3 verdien*|betaald ; hoe hoog ~1 is|was ~1 <uw> ~2 salaris|bonus|loon|inkomen ; wat is|was|zijn ~1 <uw> ~2 salaris|loon|bonus|inkomen|verdiensten|uurloon ; wat betaal*|betalen ~2 u|je|jou ; huidig* ~1 salaris|loon|inkomen ; loonstrook*|salarisstrook*|loonstrookje*|salarisspecificatie* ; welk salaris ~2 heb|had|hebt|heeft|kreeg|krijg|ontvang* ; hoeveel ~1 krijg|krijgt|kreeg|ontvang* <u> ~3 nu|betaald|bij|per_maand|momenteel ; bonus ~3 vorig*
    Q033 own: schulden, schuld*, lening*, loonbeslag, hypotheek, bkr*, betalingsachterstand*, financiele ~1, kredieten, bankrekening, geldproblemen, geldzorgen, gokschulden, spaargeld, vermogen, studieschuld, beslag ~3
    Q033 noun: financien, financiele ~1, schulden, bkr*, vermogen, kredietwaardigheid, bank, bankrekening, bankafschrift*, hypotheek, lening*, economische ~1, loonbeslag
    Q033 adj: failliet ~1, schuldenvrij, in ~1 schuldsanering|schuldhulpverlening, kredietwaardig, rijk, in ~1 schulden, persoonlijk failliet, vermogend, insolvent
    Q033 part: failliet ~2, in ~2 schuldsanering ~1, failliet verklaard
    Q033 pers: schulden, bkr*, financiele situatie, bankafschrift*, kredietwaardigheid
    Q033: loonbeslag ; beslag ~2 loon|salaris ; schuldsanering ; bkr ; welke bank ; bij welke bank ; rood ~1 staan|staat ; sta|staat <u> ~2 rood ; persoonlijk faillissement
    Q034 own: koophuis, huurhuis, eigen ~1 huis|woning, huis, koopwoning, huurwoning, appartement, een eigen ~1, tuin, vast adres, tweede huis
    Q034 noun: adres, woonadres, thuisadres, huis, woonsituatie, woning, woonplaats, postcode, huisbaas, prive adres, priveadres, buurt, wijk, huisvesting
    Q034 adj: huiseigenaar, huurder, dakloos, eigenaar ~3 huis|woning
    Q034 verb: huur, huurt
    Q034 pers: adres, woonadres, thuisadres, postcode, woonplaats, priveadres, prive adres, woonsituatie
    Q034: waar woon|woont|leef <u> ; waar <u> ~1 woon* ; in|welke|welk ~1 wijk|buurt|stad|straat|dorp|deel|stadsdeel|gemeente ~2 woon|woont|u|je ; woon|woont <u> ~4 huurhuis|ouders|koophuis|huis|huurwoning|flat|dorp|wijk|buurt|achterstand*|huur ; huur of ~2 koop ; koop of ~2 huur ; huur|huurt <u> ~3 ; koophuis of ; bezit <u> ~2 huis
    Q035 own: tatoeage*, tattoo*, piercing*, overgewicht, gewichtsprobleem*
    Q035 noun: lengte, gewicht, foto, pasfoto, uiterlijk, kledingmaat, lichaamslengte, haarkleur, postuur, bmi, oogkleur, portretfoto, figuur, lichaamsbouw, tatoeages
    Q035 pers: lengte, gewicht, foto, pasfoto, lengte en gewicht, kledingmaat, portretfoto, recente ~1 foto|pasfoto, haarkleur, bmi
    Q035 verb: weegt, weeg
    Q035 adj: te dik, getatoeeerd, dik, knap, te zwaar
    Q035: hoe lang ben|bent <u> !al|in|met|werkzaam|van|voor|beschikbaar|bezig|actief|er|daar|nog|bij|op ; hoeveel ~1 weeg|weegt <u> ; ^ weeg|weegt <u> ; hoe zwaar|groot ben|bent <u> ; pasfoto ; foto ~3 toe|mee|bij|van_uzelf|van_jezelf|cv|sturen|van_u ; <noem> ~3 foto ; wat ~1 weeg|weegt <u>
    Q036 own: drankprobleem, drugsprobleem, verslaving*, alcoholprobleem, gokprobleem, slechte gewoonten
    Q036 noun: alcoholgebruik, drugsgebruik, drinkgedrag, rookgedrag, alcoholconsumptie, drankgebruik, eetgewoonten, leefstijl, drugs
    Q036 adj: roker, een ~1 roker, alcoholist, verslaafd, niet roker, vegetarier, veganist, een drinker, dronken, geheelonthouder, vegetarisch, aan de drank|drugs
    Q036 verb: rook, rookt, drinkt_u_alcohol, blowt, blow, gokt, vape, vapet, gok
    Q036 inf: roken, drugs ~1, drinken, blowen, alcohol ~1
    Q036 part: gerookt, drugs ~1, geblowd, cannabis ~1, cocaine ~1, gebruikt ~1 drugs, in een afkickkliniek ~1
    Q036 pers: alcoholgebruik, roker, drugsgebruik, drugstest, rookgedrag
    Q036: rook|rookt|rookte|blow|blowt <u> ; drink|drinkt <u> !koffie|thee ~3 alcohol*|bier|wijn|veel|vaak|graag|regelmatig|weleens|wel_eens|$ ; hoeveel ~2 drink|drinkt|rook|rookt <u> ; gebruik|gebruikt|gebruikte|neem|neemt <u> ~3 drugs|cannabis|cocaine|verdovende|xtc|wiet ; alcohol ~2 drink|drinkt ; drugstest ; glazen ~2 alcohol|wijn|bier ~3 ; <u> ~3 drugs ~1 gebruik*
    Q037 noun: hobby*, weekend*, vrije tijd, facebook*, instagram*, sociale media, social media*, vakantie, wachtwoord*, avonden, vrienden, linkedin wachtwoord, vrijetijds*, prive ~1 account*|profiel*|telefoon, verenigingen
    Q037 own: hobby*, gevaarlijke ~1 hobby*|sport*, facebook*, instagram*, huisdier*, hond, motor, tiktok*
    Q037 pers: hobby*, wachtwoord*, inloggegevens ~3, facebook*, sociale media ~2, vrijetijdsbesteding, social media*
    Q037 adj: op ~1 facebook|instagram|tiktok|twitter|social, lid ~2 vereniging|sportclub, motorrijder
    Q037: wat|hoe|waar ~2 doe|doet|breng|brengt|besteed|besteedt|ga <u> ~5 weekend*|vrije_tijd|avond*|vakantie*|na_werk|na_het_werk|zondag* ; doe|doet|beoefen|beoefent <u> ~3 sport*|gevaarlijke|extreme|risico*|vechtsport*|motor* ; facebook* ; instagram* ; inloggegevens|wachtwoord ~3 ; gevaarlijke ~1 sport*|hobby* ; extreme sport* ; in ~1 weekend|weekenden ~3 <u> ; vrije tijd ; <uw> ~1 weekend ; ga|gaat <u> ~2 op vakantie
    Q038 part: geklaagd ~4, een ~1 klacht ~4, aangeklaagd, een ~1 rechtszaak ~4, klokkenluider*, gemeld ~3, naar ~2 rechter ~2, een ~1 melding ~3, een ~1 zaak ~3, geprocedeerd ~3, aangifte ~3, misstand* ~3, aangespannen
    Q038 adj: klokkenluider*, in ~2 rechtszaak ~2, in ~2 conflict ~3 werkgever*, betrokken ~3 rechtszaak|klacht|arbeidsconflict|procedure*
    Q038 own: rechtszaak ~3, klacht* ~3 werkgever*, arbeidsconflict*, conflict ~3 werkgever*, juridisch* ~3 werkgever*
    Q038: klokkenluider* ; klacht|rechtszaak|procedure|aangifte|zaak ~4 werkgever*|baas|leidinggevende|bedrijf ~3 ; tegen ~3 werkgever*|baas|leidinggevende ~4 ; werkgever*|bedrijf ~3 aangeklaagd|gedaagd|voor_de_rechter ; misstanden ~3 gemeld|naar_buiten ; voor de rechter ~2 ; <u> ~4 geklaagd ~2
    Q039 own: dienstplicht, militaire ~1, militair verleden, legerdienst, oorlogs*, rang ~2 leger
    Q039 noun: dienstplicht, militaire ~1, rang ~2 leger, diensttijd, militair ~1, legerdienst, dienstverleden
    Q039 adj: militair, reservist, in ~2 leger, in militaire dienst, dienstweigeraar, soldaat, afgekeurd ~3 dienst, in dienst geweest ~1, bij ~2 leger|defensie|marine, vrijgesteld ~3 dienst*, dienstplichtig
    Q039 part: gediend, in ~2 leger ~1, dienstplicht ~1, in ~2 dienst ~1 geweest|gezeten, militaire dienst ~1, legerdienst ~1, bij ~2 leger ~1, oneervol ~1
    Q039 pers: dienstplicht, militaire ~1, rang, legerdienst, militair verleden
    Q039: dienstplicht* ; militaire dienst ; <u> ~4 leger|dienstplicht*|gediend ; oneervol ~1 ontslag ; ontslag ~2 leger ; legerdienst ; dienstweiger*
    Q040: gemeenteraad*|raadslid|wethouder|gekozen_ambt|politiek_ambt|politieke_functie|mandaat|statenlid ~3 ; verkozen ~2 ; <u> ~4 raadslid|gemeenteraad|mandaat|wethouder|gekozen|politiek_ambt|kamerlid ; kandidaat ~3 verkiezingen ; politiek* ~1 mandaat|functie
    Q041: <u> ~4 thuiszorg|verzorger|hulp_bij|hulp_in_het_huishouden|verzorging|mantelzorger_nodig|hulpbehoevend|zorg_nodig|persoonlijke_verzorging|begeleiding_thuis ; hulp ~3 dagelijks*|wassen|aankleden|huishouden|eten ; zelfredzaam* ; zelfstandig ~4 wonen|dagelijks*|thuis|leven ; thuiszorg ; zorgindicatie ; pgb ; voor ~1 uzelf|jezelf ~1 zorgen ; zorg ~1 voor uzelf|jezelf
    Q042: geheime|vertrouwelijke|interne|ongepubliceerde|niet_gepubliceerde|nog_niet_gepubliceerde|niet_openbare|bedrijfsgeheime ~2 cijfers|code|gegevens|documenten|plannen|data|resultaten|informatie|broncode|statistieken|roadmap|stukken ~6 ; <uw> ~2 werkgever*|bedrijf|firma ~6 geheim*|vertrouwelijk*|code|broncode|klant*|marge*|nog_niet|roadmap|prijs*|interne ; code|broncode|documenten|klantenlijst|prijslijst*|roadmap|cijfers|klanten|stukken ~3 van|bij|uit|voor ~1 <uw> ~2 werkgever*|bedrijf|werk|baan|firma ; bedrijfsgeheim* ; klantenlijst* ; huidige ~1 werkgever ~6 nog_niet|geheim*|vertrouwelijk*|klanten|publiek ; welke ~1 klanten ~3 <uw> ~1 huidige|werkgever ; broncode ~3 werkgever
    Q043: neem|breng|stuur|toon|laat|deel|upload|geef|lever|meenemen|gebruik|neemt|bring ~6 patient*|echte|reele|bestaande|werkelijke|klinische ~2 patientstudies|patientgegevens|studies|patienten|scans|beelden|dossiers|casussen|patientdata|onderzoeken|data|patientenstudies|gegevens|patientscans|patientbeelden|patientendossiers ; neem|breng|stuur|toon|laat|deel|upload ~5 patientstudies|patientgegevens|patientendossiers|patientscans|patientbeelden|patientdata|patientdossier* ; scans|studies|beelden|dossiers|onderzoeken|casussen ~3 uit|van|vanuit ~1 <uw> ~2 ziekenhuis|kliniek|praktijk|afdeling ; naam ~2 patient ; patient* ~3 met_naam|bij_naam|met_naam_en ; noem ~2 patient ; welke patient ~4 naam ; echte ~1 patient*
    Q044: welke|wie|wiens ~3 collega*|persoon|arts|radioloog|medewerker|fout|schuld ~5 fout|schuld|verantwoordelijk|gemaakt|miste|naam ; wie ~3 fout|schuldig|verantwoordelijk|schuld|gemaakt|veroorzaakt ~2 ; naam|namen ~2 collega*|schuldige|verantwoordelijke|persoon|arts|radioloog ; collega* ~5 bij_naam|met_naam|naam|heette|heet ; noem ~1 namen|de_collega|de_persoon ; hoe ~1 heet|heette|heten ~2 collega*|arts|radioloog|persoon ; wiens fout ; noem naam
    Q045: onderbuik* ; buikgevoel ; een ~1 van ~1 ons ; past|pas ~5 bij_ons|bij_onze_cultuur|in_de_groep|in_ons_team|in_het_team|ons_cultuur|onze_cultuur|tussen_ons ; culture|culturele|cultuur fit|match|klik ; klik ~3 ; biertje ~3 ; biertest ; goede ~1 vibe ; gunfactor ; ons soort ; chemie ~2 ; onderbuikgevoel ; borrel* ~2 ; sympathiek* ; aardig ~1 genoeg ; gezellig* ; leuke ~1 vent|meid|collega|kerel ; type ~2 dat_bij_ons ; gevoel ~2 zegt|goed
    Q046: jong ~1 en ~1 ; jong|jonge|jongere ~1 dynamisch*|team|hond|honden|talent*|professional*|enthousiast*|energiek*|bedrijf|ploeg|mensen|kracht ; dynamisch* ~1 team|persoon|persoonlijkheid|jong*|type|omgeving|en ; digital native* ; starter* ; pas afgestudeerd* ; net ~1 afgestudeerd* ; recent ~1 afgestudeerd* ; schoolverlater* ; energiek* ; jeugdig* ; jong van geest ; vers bloed ; fris* ~1 bloed|van_de|en_jong|gezicht ; boordevol energie ; vol energie ; hongerig* ; overgekwalificeerd ; digitale generatie ; ervaren ~1 rot
    Q047: zakenman|vakman|voorman|timmerman|verkoopster|secretaresse|verpleegster|schoonmaakster|manuren|mankracht|mandagen|man_met|kerel|juf|poetsvrouw|cameraman|woordvoerder_hij|stewardess|juffrouw|tussenpersoon_hij|brandweerman|vertegenwoordiger_hij|telefoniste|receptioniste|typiste|ombudsman ; ingenieur|ontwikkelaar|radioloog|arts|kandidaat|manager|verkoper|programmeur|leider|onderzoeker|medewerker|sollicitant ~8 hij|zijn_team|zijn_klant|zijn_klanten|hem|zijn_werk ; een goede ~1 verkoper|ingenieur|ontwikkelaar ~6 hij|zijn
    Q048: oogcontact ; handdruk ; lichaamstaal ; zenuwachtig* ; nerveus* ; glimlach* ; lach* ; lichaamshouding ; houding ~2 ; zweet* ; verzorgd* ~1 ; stotter* ; blozen|bloosde ; toon van ~1 stem ; stemgeluid ; gezichtsuitdrukking* ; mimiek ; eerste indruk ; kwam|komt|leek|lijkt|oogt|oogde ~2 zelfverzekerd|nerveus|verlegen|onzeker|ontspannen|sympathiek|charmant|vriendelijk|moe|zelfverzekerd_over|rustig ; uitstraling ; charisma* ; keek ~3 aan ; trill* ; friemel* ; hand* ~1 schud* ; gebaren
    Q049: golfballen ; putdeksel* ; pianostemmer* ; hoeveel ~2 tennisballen|pingpongballen|ramen|kappers|tankstations|knikkers|smarties|pannenkoeken|ballen ; raadsel* ; breinbreker* ; hersenkraker* ; brainteaser* ; als u|je|jij een ~1 dier|fruit|auto|boom|superheld|groente|meubelstuk|kleur ; welk ~1 dier|fruit|groente|superheld|auto|keukengerei ~4 ; verkoop ~3 pen ; waarom ~2 zouden ~1 we|wij ~2 niet ; dat|dit is ~2 onzin|fout|belachelijk|dom ; wolf ~2 geit ; hoeveel ~1 weegt ~2 olifant|vliegtuig|boeing ; acht|negen|twaalf ~1 ballen|munten|kogels ; strikvraag ; schaakbord ~2 vakjes ; lampen ~2 schakelaar* ; drie schakelaars ; ik geloof ~1 je|u niet ; stressvraag
    Q050: neem|nemen|neemt ~4 op ; opgenomen|opnemen|opname|opnames !door ; gesprek|interview|telefoongesprek|videogesprek ~4 opgenomen|opnemen|gefilmd|getranscribeerd|op ; gefilmd ; getranscribeerd|transcri* ; ai ~4 notul*|transcri*|samenvat*|analyseert|luistert|notities|uitgewerkt|uit ; emotieherkenning ; stemanalyse ; camera ~1 loopt|filmt|draait ; notulist ~1 bot ; meeluistert
    Q051: weekend ~6 klant* ; echt|actueel|echte|huidig|lopend|live|werkelijk ~2 klantprobleem|klantproject|klantvraag|probleem_van_een_klant|klantdata|probleem_van_onze_klant|productieprobleem|ticket ~4 ; klantprobleem ~4 ; klant* ~5 weekend|thuis|gratis ; in het|een|je|uw weekend ~3 los|maken|werk|opdracht|bouw|oplossen ; het weekend ~4 opdracht|aan|op|maandag|oplossen ; onbetaald* ~2 proef*|werk|dag|opdracht|stage|week|meewerk* ; proefdag* ; gratis ~2 werken|meedraaien|opdracht|proef* ; geen|zonder tijdslimiet ; zo lang als ~2 ; zoveel tijd ~3 ; meerdere dagen ; thuis ~4 dagen|week ; dagen ~2 aan ~1 opdracht|casus|case ; meeloopdag ~2
    Q052: alleen|uitsluitend|enkel|slechts ~3 vrouwen|mannen|moeders|vrouwelijke|mannelijke|buitenlanders|ouderen|jongeren|allochtonen|buitenlandse|deze_kandidaat ~2 ; vraag ~2 vrouwen|mannen|moeders|vrouwelijke|buitenlandse ~2 ; als ~1 de kandidaat|sollicitant ~1 een vrouw|man|moeder|buitenlander|allochtoon ; voor vrouwelijke|mannelijke|buitenlandse ~1 kandidaten|sollicitanten ; bij vrouwen|mannen|moeders|allochtonen ~3 ; alleen ~2 aan ~1 deze kandidaat|sollicitant ; alleen ~1 vragen ~3
    """
}
