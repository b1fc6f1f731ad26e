/// Dutch: people who are data, and partners who are organisations.
extension Dutch {
  static let lookalikes = """
    class mensen: kind, kinderen, baby s, pasgeborenen, zuigelingen, moeders, vaders, broers, zussen
    class mensen: broers en zussen, broers of zussen, tweeling, tweelingen, gezinnen, families, ouders
    class groep: cohort*, studie*, dataset*, data, steekproef*, register*, archief, archieven, trial*
    class groep: screening*, subgroep*, trainingsset*, testset*, splitsing*, databank*, onderzoek
    class groep: populatie*, gegevens
    class deel: subgroep*, groep, klasse, categorie, variabele, kenmerk
    class plek: industrie, ziekenhuis, ziekenhuizen, kliniek*, universiteit*, instituut, consortium*
    class plek: bedrijf, bedrijven, fabrikant*, leverancier*, register*, laboratorium, centrum, project*
    class plek: netwerk*, wetenschap, instantie, aangemelde instantie
    class rij: tabel, tabellen, veld, velden, kolom, kolommen, formulier*, variabele*, kenmerk*, attribuut
    mask: <mensen> in|uit|van|binnen|over|tussen ?de|het|een|uw|je|jouw|ons|onze|elk|elke ~1 <groep>; <mensen> als ~3 <deel>
    mask: <rij> ~2 familieanamnese|familiegeschiedenis|burgerlijke_staat|geslacht|religie|nationaliteit|herkomst
    mask: familieanamnese ~1 in|als|voor|uit ~2 model*|risicomodel*|score*|risicoscore*|kenmerk*|dataset*|register*
    mask: familieanamnese ~1 gecodeerd|coderen|gemodelleerd; coder* ~2 familieanamnese; familieanamnesetabel*
    mask: klinisch*|academisch*|industrie|industriele|wetenschappelijk*|commercie*|technisch* partner|partners
    mask: industriepartner*|projectpartner*|onderzoekspartner*|datapartner*|consortiumpartner*
    mask: partner|partners in|van|binnen ?het|een|dit|uw|ons consortium*|project*|netwerk*
    mask: een|welke|de|met|van|bij|door|over|aan ?<uw> partner|partners in|bij|aan|van|uit ~2 <plek>
    mask: wie is <uw> partner aan|in|bij|van|uit ~4 <plek>; wat doet <uw> partner in|bij|aan ~2 <plek> met
    """
}
