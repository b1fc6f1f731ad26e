/// English: who is asked, how a sentence is aimed at them, and what is only of the field.
extension English {
  static let frames = """
    class you: you, u, yourself, ya, the candidate, candidate, candidates, the applicant, applicant
    class you: applicants, the interviewee, interviewee, this person, the person
    class your: your, ur, yours, the candidate s, candidate s, the applicant s, applicant s
    class your: the interviewee s, his or her, her or his, this person s, the person s
    class be: are, is, were, was, aren ?t, isn ?t, weren ?t, wasn ?t, re, am, be
    class do: do, does, did, don ?t, doesn ?t, didn ?t
    class have: have, has, had, haven ?t, hasn ?t, hadn ?t, ve
    class will: will, would, could, can, might, may, shall, should, won ?t, wouldn ?t, ll, d
    class kin: wife, husband, partner, spouse, fiance, fiancee, boyfriend, girlfriend, better half
    class kin: significant other, other half, missus, hubby, husband or wife, wife or husband
    class kin: husband or partner, wife or partner, partner or spouse, spouse or partner
    class kids: kids, children, child, son, daughter, sons, daughters, little ones, baby, babies
    class kids: toddler, toddlers, dependants, dependents, dependant, dependent, kid, little one
    class kids: newborn, infants, teenagers, youngsters, young ones, offspring, grandchildren
    class parents: parents, mother, father, grandparents, family, mum, dad, mom, ancestors, folks
    class tell: tell, give, state, list, disclose, declare, provide, indicate, specify, share, confirm
    class tell: describe, name, reveal, report, send, submit, mention, enter, supply, explain, note
    class tell: write, attach, say, ask, record, establish, find out, check, enquire, inquire, verify
    class tell: discuss, talk about, let us know, let me know, fill in, include, upload, bring, show
    class imp: ^ <tell>, please <tell>, and <tell>, ^ just|also|now|briefly|kindly|then|next|first <tell>
    class imp: to tell|disclose|state|list|provide|declare|submit|ask|confirm|reveal|indicate|give|share
    class imp: can|could|would|will|might|must|should|may you ?please|kindly|briefly|also tell|give|share|send|provide
    class imp: can|could|would|will|must|should you ?please|kindly|briefly|also state|confirm|disclose|list|bring
    class imp: can|could|would|will you ?please|kindly|briefly attach|show|indicate|specify|upload|submit|name|supply
    class imp: may|can|could|might i|we ?just|also ask|know|see|have|get, we need|require|want ?to ?know|see|have
    class imp: i need|require|want|d_like ?to ?know|see|have, mind telling|sharing|giving|saying|disclosing, happy to tell|share|say|disclose
    class work: weigh_up, weigh_one, weigh_false, weigh_sensitivity, weigh_recall, arrest, arrested, add, adjust, adopt_a_model, align, analyse, analyze, annotate, answer_a, approach, argue, assess, audit, augment
    class work: automate, balance_the, benchmark, build, calibrate, calculate, call_the, change, check, choose, clean, combine_the
    class work: collect, compare, compute, configure, connect, convert, convince, correct, count, cover_the, crop, cut_the, deal
    class work: debug, decide, define, deidentify, deliver, demonstrate, deploy, derive, design, detect, determine, develop
    class work: discuss, distinguish, distribute, divide, document, draw, encode, enforce, ensure, estimate, evaluate, exclude
    class work: explain, export, expose, extract, file_the, filter, find, fix, flag, grade, group, guard, hand_over, handle, help
    class work: hide, identify_the, identify_a, implement, import, improve, include, install, integrate, interpret, investigate
    class work: isolate, judge, justify, keep, label, learn_from, limit, link, localise, log, maintain, make_sure, make_the, map
    class work: mask, match, measure, merge, mitigate, model, monitor, name_a_series, normalise, normalize, notice, onboard, optimise, optimize
    class work: organise, organize, package, phrase, pick, pool, predict, prepare, present, prevent, price, prioritise, prioritize
    class work: process, promise, protect, prove, quantify, query, rate, react, read, recalibrate, record, reduce, release, remove
    class work: replace, report, represent, reproduce, resample, resolve, respond, retrain, review, roll, route, sample, scale
    class work: schedule, score, screen, segment, select, separate, set, shift, ship, simulate, size, solve, sort, specify, split
    class work: standardise, standardize, store, stratify, structure, summarise, support, test, trace, track, train, translate
    class work: treat, triage, trust, tune, update, use_the, validate, verify, version, visualise, visualize, weigh_the, word, write
    class work: show_that, tell_a, tell_the, tell_apart, react_to, recommend, require, retire_a, retire_the, rescale, scrub, escalate
    class work: argue, communicate, coordinate, negotiate, persuade, plan_a, plan_the, plan_for_the, plan_capacity, recruit, staff, mentor
    class work: search, look_for, look_at, look_into, account_for, control_for, correct_for, adjust_for, check_for, ask_the, ask_a
    mask: with your consent|permission|agreement =8 record*; record* ~3 only_if|only_with|unless; no|not|never|without =3 real|actual|live ~1 patient*|customer*|data; salary|pay|package|compensation|rate ~4 expect*|looking_for|hope*|hoping|have_in_mind|aim*|would_you_like|suit*; expect* ~2 salary|pay|package
    mask: <will>|<have>|<do>|<have> you ~1 <work>; you <work> ; to <work> ; you ~1 had to <work>
    class det: the, a, an, any, your, current, present, full, candidate s, the candidate s, his, her
    class job: job, role, post, position, employer, company, employment, workplace, firm, work, team
    class field: model, models, patients, patient, protocol, protocols, data, dataset, datasets
    class field: detection, detector, screening, imaging, image, images, scan, scans, scanner, cohort
    class field: cohorts, study, studies, stratified, stratification, classification, classifier
    class field: prediction, predictor, estimation, estimator, regression, label, labels, labelling
    class field: feature, features, variable, variables, covariate, distribution, subgroup, subgroups
    class field: adjusted, matched, software, app, apps, product, products, algorithm, algorithms
    class field: process, processes, node, nodes, detectors, registry, registries, programme, program
    class field: tags, tag, header, field, fields, attribute, column, research, trial, trials
    class field: population, populations, measurement, diagnostics, markers, marker, biomarkers, assay
    class field: assays, segmentation, pathway, pathways, clinic, ward, ultrasound, mri, ct, atlas
    class field: dependent, specific, aware, invariant, related, scores, score, records, categories
    class field: reports, report, bias, biases, fairness, parity, users, readers, care, cases, case
    class field: workers, services, service, science, outcomes, outcome, system, systems, test set
    class field: claims, codes, code, input, inputs, analysis, analyses, guidance, management, monitoring
    class field: requirements, rules, law, policy, policies, support, therapy_planning, in_the_data, as
    class num: 25, 30, 35, 40, 45, 50, 55, 60, 62, 63, 65, 67, 68, 70, thirty, forty, fifty, sixty
    class field: claims, codes, code, input, inputs, analysis, analyses, guidance, management, monitoring
    class field: requirements, rules, law, policy, policies, support, therapy_planning, in_the_data, as
    class num: sixty five, sixty seven, seventy, sixty two, retirement
    barrier: model*, patient*, data, dataset*, cohort*, study, studies, scan*, imag*, product*, device*
    barrier: algorithm*, pipeline*, software, feature*, train*, test, tests, tested, testing, valid*
    barrier: design*, handl*, detect*, segment*, evaluat*, measur*, predict*, classif*, label*, node*
    barrier: process*, build*, built, implement*, explain*, review*, analys*, analyz*, estimat*
    barrier: experience, experienced, familiar*, knowledge, worked, expertise, help, helped, support*
    barrier: protocol*, screen*, deploy*, colleague*, hospital*, site, sites, system*, reader*, user*
    barrier: radiologist*, pathologist*, clinic*, team*, trial*, report*, document*, stratif*, publish*
    barrier: article*, paper*, regulat*, guid*, scor*, stor*, export*, remov*, keep, dealt, deal, code
    barrier: registr*, customer*, supplier*, vendor*, population*, annotat*, monitor*, adjustments
    barrier: approach*, strateg*, method*, assumption*, confound*, differ*, know, knows, plan_for
    barrier: adjustment, accommodations, comply, complied, investigat*, audit*, simulat*, encod*
    frame: <be> <you> ~3 @adj !<field>; <you> <be> ~3 @adj !<field>; <have> <you> ~2 been ~3 @adj
    frame: <you> ~1 been ~2 @adj !<field>; <will> <you> ~1 be ~2 @adj !<field>
    frame: <do> <you> ~1 identify|consider|describe|see|regard|class|feel ~3 @adj !<field>
    frame: would you ~1 identify|consider|describe|see|call|say|class ~4 @adj !<field>
    frame: get|got|become|becoming|getting ~1 @adj !<field> ~4 you|your|while|soon; ^ @adj $
    frame: ^ ~1 @adj or ~2 $; <have> <you> ~2 got|become|gotten ~1 @adj; what if you ~2 @adj
    frame: whether|if he|she|they|you ~1 <be> ~3 @adj !<field>; <be> ~1 @adj ~2 for|to you
    frame: <do>|<have>|<be> he|she ~2 @adj !<field>; as|being a|an ~1 @adj ~4 you|your|how
    frame: someone|somebody who <be> ~1 @adj !<field> ~3 like you
    frame: <your> ~3 @noun !<field>; what|which ~1 @noun <be>|<do>|<have>|<will> ~1 <you>
    frame: <imp> ~5 @pers !<field>; ^ ?<det> @pers $; ^ ?<det> @pers ?and|or @pers; what|which|what_s <be> ~2 @pers $
    frame: <be> ~1 @pers of|for the candidate|applicant; <your> ~3 @pers !<field>
    frame: @pers|@noun of|for the candidate|applicant; candidate|applicant @pers|@noun !<field>
    frame: whether|if he|she|they|you ~1 <have> ~3 @own !<field>; ^ any ~2 @own !<field>
    frame: <do> <you> ~1 have|suffer_from|live_with|take|get|receive|experience|need|hold|own ~3 @own !<field>
    frame: <do> <you> ~1 struggle_with|carry|use|wear|suffer|battle ~3 @own !<field>
    frame: <have> <you> ~2 had|got|been_diagnosed_with|experienced|suffered|any|a|an ~3 @own !<field>
    frame: <have> <you> ~1 been ?ever|recently treated|seen|diagnosed|off|hospitalised|in ~3 @own !<field>
    frame: <have> <you> ~1 @own !<field>; <be> there ~1 any ~3 @own !<field> ~5 you|we|i
    frame: <you> ~1 have|having|had|suffer|suffered|got|hold|suffer_from ~3 @own !<field>
    frame: <imp> ~4 any|your|about|of|the|no ~3 @own !<field> ~3 you; <imp> ~3 about your ~2 @own !<field>
    frame: <your> ~2 @own !<field>; how many ~1 @own <do>|<have>|<be>|<will> <you>; do|does he|she have ~3 @own
    frame: disclose|declare|list|state|confirm|reveal|report ~2 any|all|your|the ~3 @own !<field>
    frame: you|candidate ~1 diagnosed with ~3 @own; diagnosis of ~1 @own ~3 you; <be> you living with ~2 @own
    frame: <do> <you> ~3 @verb !<field>; <have> <you> ~3 @verb !<field>; <will> <you> ~3 @verb !<field>
    frame: whether|if|when|how_often|where|why you ~2 @verb !<field>; whether|if he|she|they ~2 @verb !<field>
    frame: you ~1 plan|planning|intend|intending|hope|hoping|want|thinking|going|expect|expecting|mean ~3 @verb
    frame: <be> you ~3 @verb !<field>; <do> he|she ~2 @verb; <be> you ~1 going|planning|likely|able|hoping to ~2 @verb
    frame: how ~2 feel about @verb; what|which ~2 <do> you @verb; plan|plans|intention|intentions|thoughts|views to|of|about|on ~1 @verb
    """
}
