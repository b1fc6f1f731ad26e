/// Dutch: who is asked, how a sentence is aimed at them, and what is only of the field.
extension Dutch {
  static let frames = """
    class u: u, je, jij, de kandidaat, de sollicitant, kandidaat, sollicitant, de persoon
    class uw: uw, je, jouw
    class uws: uw, jouw, is|was|zijn|over|van|met|op|aan|in|bij|en|of|noem|geef|beschrijf|vermeld|stuur|voor|naar|om|staat|gaat|luidt je
    class ben: ben, bent, is, was, waren, zijn, zou
    class heb: heb, hebt, heeft, had, hadden, hebben
    class wil: wil, wilt, gaat, ga, zou, zal, bent, ben, denkt, denk, overweegt, overweeg, hoopt, hoop
    class wil: plant, plan, kunt, kun, zult, van_plan, wenst, wens, verwacht, mag
    class noem: noem, noemt, geef, geeft, vertel, vertelt, vermeld, vermeldt, beschrijf, stuur, voeg
    class noem: deel, meld, zeg, laat, toon, neem, breng, lever, vul, schrijf, noteer, vraag, controleer
    class noem: verstrek, geven, vermelden, noemen, sturen, toevoegen, overleggen, opgeven, upload
    class kin: man, vrouw, partner, echtgenoot, echtgenote, vriend, vriendin, verloofde, wederhelft
    class kin: levenspartner, geliefde, levensgezel, gezin, schoonfamilie
    class kind: kinderen, kind, kids, zoon, dochter, baby, kleintjes, kindjes, zonen, dochters, kroost
    class veld: model, modellen, patienten, patient, data, gegevens, dataset, protocol, studie, studies
    class veld: cohort, beelden, beeld, scan, scans, screening, detectie, register, onderzoek, software
    class veld: groepen, groep, verdeling, segmentatie, classificatie, voorspelling, variabele, mri
    barrier: model*, patient*, data*, gegevens, testset*, cohort*, studie*, scan*, beeld*, product*
    barrier: algoritm*, pipeline*, software, train*, test, valid*, meet, meten, detect*, segment*
    barrier: beoordel*, ontwerp*, leg, uitleg*, ervaring*, gewerkt, collega*, ziekenhuis, protocol*
    barrier: radioloog, radiologen, patholoog, gebruiker*, register*, veld*, klant*, fabrikant*
    barrier: screening*, aanpassing*, onderzoek*, norm*, rapport*, knoop, proces*, project, kliniek*
    frame: <ben> <u> ~4 @adj !<veld>; <u> <ben> ~3 @adj !<veld>; of|als <u> ~4 @adj; word|werd|raak <u> ~3 @adj; ^ @adj $; ^ ~1 @adj of ~2 $
    frame: <heb>|<ben> <u> ~4 @part; voel|voelt|noem|noemt|beschouw|beschouwt|zie|ziet|zou|identificeer|identificeert <u> ~5 @adj !<veld>; als ~1 @adj ~4 <u>|<uw>
    frame: <heb> <u> ~4 @own !<veld>; <u> <heb> ~4 @own !<veld>; of <u> ~4 @own; hoeveel|welke|welk|wat_voor ~1 @own|@noun <heb>|gebruik|gebruikt|neem|neemt|slik|slikt|volg|volgt|hang|hangt|belijd|belijdt <u>
    frame: lijd|lijdt|gebruik|gebruikt|slik|slikt|neem|neemt|draag|draagt|bezit|krijg|krijgt|ontvang|ontvangt|heeft_last|volg|volgt <u> ~4 @own !<veld>
    frame: <uws> ~1 @noun|@own|@pers !<veld>; welke|welk|wat|hoe ~1 <ben>|luidt|zijn|zit|staat|ziet|gaat ~2 <uws>|je ~2 @noun|@pers|@own
    frame: <noem> ~4 <uw> ~2 @pers|@noun; ^ @pers $; <noem> ~4 @pers; ^ @pers ?en|of @pers; ^ <uw> @pers|@noun $; @pers van de kandidaat|sollicitant
    frame: zijn|is er ~4 @own ~3 bij|in|waar <u>|<uw>|we|wij; komt|komen er ~4 @own ~3 <uw>; is|was er bij u|je|jou ~3 @own|@noun
    frame: @verb <u> !<veld>; <wil> <u> ~5 @inf !<veld>; of|wanneer|hoe_vaak|waarom|waar <u> ~4 @verb; of|wanneer|waarom <u> ~5 @inf; overweeg|overweegt <u> ~4 @inf
    frame: <u> ~1 @verb ~1 $; van plan ~4 @inf; ooit ~2 @part; <noem> ~3 over <uw> ~2 @noun|@own|@pers|<kind>
    """
}
