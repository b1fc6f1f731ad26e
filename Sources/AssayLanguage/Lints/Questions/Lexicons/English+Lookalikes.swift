/// English: people who are data, and partners who are organisations.
extension English {
  static let lookalikes = """
    class people: <kids>, infant, mothers, fathers, siblings, twins, sisters, brothers, families
    class sample: cohort*, study, studies, trial*, dataset*, data, split*, sample*, series, archive*
    class sample: registry, registries, programme*, program*, screening, subgroup*, corpus, table*
    class sample: training set, test set, validation set, population*, database*, biobank*
    class holder: industry, hospital*, clinic*, universit*, institut*, consortium*, academia, body
    class holder: company, companies, vendor*, manufacturer*, supplier*, registry, laboratory, centre*
    class holder: center*, site*, ministry, agency, health service, foundation*, project*, network*
    class entry: table*, form*, field*, column*, record*, section*, feature*, variable*, score*, schema
    class entry: questionnaire*, module*, data, dataset*, model*, code*, coding, entry, entries, tag*
    mask: <people> in|of|from|across|within|between|into the|your|our|a|one|both|each|this|that =3 <sample>
    mask: <people> in|of|from|across|within <sample>; <people> ?s image*|scan*|studies|record*|slide*|x_rays
    mask: family|medical|obstetric|smoking history <entry>; <entry> of|for|on ~1 family|medical|obstetric history
    mask: academic|industrial|hospital|commercial|consortium|data|imaging|implementation|regulatory partner*
    mask: project|scientific|site|development|integration|trial|delivery|screening|annotation partner*
    mask: partner institution*|institute*|clinic*|lab|labs|universit*|centre*|center*|vendor*|network*
    mask: a|an|any|the|which|what|with|of|from|about|by|to|for ?your partner|partners in|at|on|from ~2 <holder>
    mask: <do>|<will>|<have> <your> partner|partners in|at|from ~2 <holder>; who <be> <your> partner in|at|on|from ~2 <holder>
    mask: who <be> <your> partner on|from ~1 <holder> side; <your> partners in|at|from =5 on ~2 protocol*|contract*
    """
}
