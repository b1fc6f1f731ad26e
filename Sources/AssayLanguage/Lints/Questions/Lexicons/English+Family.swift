/// English: age, pregnancy, family, relations.
extension English {
  static let family = """
    mask: bone age; gestational age; skeletal age; brain age; age of the ~3 scanner|model|study|software
    mask: age stratified; age related; how old the ~2 scanner|study|prior; age range|group of the ~3 patients
    mask: parent and ~1 child; child and ~1 parent; parent|child|orphan process*|thread*|series|task*|job*|class*|directory|folder|element*|record*|page*; child node*; parent node*; parent series; child of a ~2 node
    mask: family of; paediatric|pediatric; pregnancy status|scan|protocol*|test kit; pregnant patient*
    mask: pregnant women; pregnant worker*; half life; partner site*|hospital*|organisation*|company|companies
    mask: channel|reseller|distribution|business|industry|clinical|technology|research partner*
    mask: married up; marry ~3 feeds|data|streams|sources; on your own initiative; own your own; child safe
    mask: retire the|a|this|an|old|your ~2 model*|system*|service*|version*|scanner*|feature*; retirement of
    Q001 noun: age, age group|bracket|range|category, birthday, birth date, birth year, generation
    Q001 pers: date of birth, birth date, birthdate, year of birth, dob, age and ~2 birth, birthday, month and year of birth
    Q001 pers: age in years, exact age, birth year
    Q001: how old <be>|<will>|do <you>; how old you <be>; what|which year ~3 <you> ~1 born; what age <be>|<will>|group|bracket
    Q001: when|in_what_year <be> <you> born; year <you> <be> born; <you> ~5 in your ~1 twenties|thirties|forties|fifties|sixties|teens
    Q001: <be> you ~3 over|under|past|above|below|nearing|approaching|around|pushing ~3 <num> ?$ !percent|per|hours|days|km|kg
    Q001: <be> you ~3 older|younger than ~1 <num>; when <do>|<will> you turn ~1 <num>; you ~2 turn|turned|turning <num>
    Q001: closer|nearer to <num> ~3; guess ~2 your age; your age ~1 if; over|under the age of; alive when; how long have you been on this earth; ^ ?your age $; <imp> ~3 your age; <imp> ~2 age ?and $; <imp> ~3 how old; ^ age $; when s your birthday
    Q001: <be> you ~1 a|an ~1 millennial|boomer|baby_boomer|gen_z|generation; too old|young for ~3 job|role|this
    Q001: you ~2 old enough ~2 remember; which|what generation; when <do>|<be> you ~2 birthday; your star sign
    Q001: what|which decade ~2 you born; how many years young; you ~3 born in|before|after the ~1 seventies|eighties|nineties|sixties
    Q001: born before|after 19*; born ~3 which|what year; your birth certificate; you look ~2 young|old; at your age
    Q001: does your age; copy of ~2 birth certificate; mind ~3 how old; ask ~2 age; your age ~2 a problem|issue|barrier
    Q002: when|how_soon ~2 you ~4 retire|retiring|stop_working|stop_work; <do> you ~4 retire|retirement; your retirement
    Q002: you ~5 to retire|retiring|retirement; how|far long|many|close ~6 retire|retirement|until_you_stop|stop_working
    Q002: how many ~2 years ~5 you ~3 working|left|work|stop|in_you|career; years ~2 left in you|your; years <do> you have left
    Q002: pension age; draw ~2 pension; <be> you ~3 end of your ~2 career|working; stay in work past; keep working past|beyond|until|after
    Q002: work|working past|beyond|until <num>; thinking ~2 retirement; approaching retirement; how long ~3 plan|intend|want|expect to ~2 keep|go_on|carry_on|continue|stay working|in_work
    Q002: you ~4 working|work ~2 at|when|aged <num>; put your feet up; call it a day ~3 career; carry on ~2 until you ~2 retire|<num>; last job before; winding down ~3 career; slow down ~3 career; before you retire; hang up your; last job before
    Q003: when|what_year|which_year|in_what_year ~3 you ~3 graduate|graduated|leave_school|finish_school|finish_university|leave_university|qualify|matriculate|left_school
    Q003: when|which|what ~3 you ~3 leave|finish|complete|left|finished|completed ~3 school|university|college|degree|studies|a_levels|education
    Q003: year|years ~2 you ~3 graduate|graduated|left_school|finish|finished|left|completed|attended ~2 school|university|college|degree|a|o|a_levels|$
    Q003: graduation year|date; year of ~2 graduation; what|which|when year ~3 degree|diploma|a_levels|gcses|abitur; class of 19*|20*; how long ago ~2 you ~3 graduate|school|university|college|studying
    Q003: when <be> you at ~1 school|university|college; your ~1 school days; school|university ~2 which|what year*; dates of ~3 schooling|school|education; when <be>|<do> you ~2 at school|university|college|student; years since ~2 graduat*; which|what year ~4 degree
    Q004: younger|older than you|yourself ~6; younger|older|junior boss|manager|supervisor|lead|colleagues|team|people ~9 you|your; half your age
    Q004: report|reporting|work|working|answer|answering|managed|led|lead|manage|orders|managing ~5 younger|older ~3 than|manager|person|boss|people|team|colleagues|woman|man
    Q004: orders|instructions|direction|directions|told ~4 year old*; led|managed ~3 year old*; boss ~4 years|decade* younger|older|your_junior|your_senior; old enough to be your; you ~6 younger|older ~1 than you|boss|manager|supervisor|colleagues; be ~2 oldest|youngest ~3 team|here|office|room; young enough to be
    Q005 adj: pregnant, expecting ?a ?baby|child, with child, trying for a baby, trying to conceive, in the family way, nursing, breastfeeding
    Q005 own: pregnancy, pregnancies, miscarriage, miscarriages, abortion, ivf, fertility treatment, morning sickness
    Q005 noun: pregnancy, due date, pregnancies
    Q005 pers: pregnancy status
    Q005: you ~5 pregnant !patient*|women|people|worker*; chance|possibility ~4 pregnant; <your> ~1 <kin> ~3 pregnant; pregnant ~3 now|moment; when <be> ~2 baby due
    Q005: baby ~2 on the way; little one on the way; bun in the oven; <be> that ~2 bump; <be> you showing; take|do|submit a pregnancy test; become|becoming|get|getting|fall|falling pregnant !patient*
    Q005: expecting ~3 happy event; pregnant|expecting ~2 $ ; <do> you ~2 expect|expecting a baby|child; <be> ~1 expecting
    Q006 verb: have ~1 <kids>, having ~2 <kids>, start|starting|started a family, having|have a family, get|getting pregnant, becoming|become a mother|father|parent|mum|dad
    Q006 verb: want|wanting ~2 <kids>, try|trying for ~2 <kids>, more <kids>, adopt ~2 <kids>, adopting, extend|grow|enlarge your family, raise|raising ~2 <kids>|family
    Q006 verb: settle|settling down, freeze|freezing your eggs, use|using ~1 contraception|contraceptives|birth_control, take|taking|on the pill, on birth control, procreate, reproduce
    Q006 noun: family planning, plans ~3 children|kids|family|baby, biological clock, contraception, birth control
    Q006: <kids>|children|kids|family|babies ~3 in your ~1 plans|future|cards; baby ~2 on the cards; <kids> on the cards; <kids>|children ~2 part of your ~2 plan|plans|future; stand on having <kids>
    Q006: planning ~3 family|kids|children|baby|babies !medicine; want ~2 children|kids|a_family|a_baby; kids|children|family ~4 soon|next_few_years|near_future|one_day|someday
    Q006: intend|intention|intentions|hope|hoping ~3 children|kids|family|motherhood|fatherhood; thoughts|views on ~3 motherhood|having_children|having_kids; see yourself ~3 mother|father|parent|kids|children
    Q006: motherhood|fatherhood|parenthood ~4 you|your; you ~9 have|having a ~1 baby|child|kid; babies ~4 you; off ~3 maternity|and_have; little ones ~3 plan*|future; family ~2 on the horizon; grow* the family; done having <kids>; when <be>|<will> you ~3 <kids>|family; complete your family; your family ~1 complete
    Q007 own: <kids>, dependants|dependents, family responsibilities|commitments|obligations|duties, caring responsibilities|duties, kids or ~2, stepchildren, grandchildren, siblings, elderly parents
    Q007 adj: a ~1 parent, a ~1 mother, a ~1 father, a single mum|dad|mom|parent|mother|father, a ~1 mum|dad|mom, single parent, a ~1 carer, a ~1 caregiver, a family man|woman, parents
    Q007 noun: family situation|circumstances|life|status|set_up|setup|background|home|commitments|responsibilities|obligations, home life, home situation, domestic situation|circumstances, household, dependants, dependents, family, siblings, kids, <kids>
    Q007 verb: raise ~2 <kids>, look after ~2 parents|<kids>|relative*|mother|father|someone|somebody, care for ~3 parents|relative*|<kids>|mother|father|family|someone|somebody, have a family
    Q007 pers: number of <kids>, ages of ~1 <kids>, names of ~1 <kids>, family situation|circumstances|status, dependants, dependents, caring responsibilities, number of dependants|dependents, children and ~2 ages
    Q007: anyone|anybody|somebody|someone|person|people|relative* ~2 dependent|dependant|reliant|relying on you; about ~1 your ~1 kids|children|family|home_life; how many <kids>|mouths|dependants <do>|<have>|<be> <you>; how old <be> ~1 your ~2 <kids>; how old <be> ~1 <kids>|they $; anybody|anyone|somebody|someone|people|who ~3 depend|depends|dependent|relies|rely on you ~4 care|home|financially|$
    Q007: <kids> in your ~1 life|home|household|house|family|care; kids at home; children at home; who lives|live with you|at_home; family at home; responsible for ~2 care of ~3 parent*|relative*|child*; primary carer|caregiver; sandwich generation; <be> there <kids> ~3 house*|home|picture
    Q007: balance|juggle|combine|reconcile|manage|square ~4 with|and|your ~3 family|children|kids|motherhood|parenthood|home_life; boys or girls; your ~3 eldest|youngest|kids|sons|daughters
    Q008: who|how|what ~3 look|looks|looking|mind|minds|watch|watches|care|cares|pick|picks|collect|collects|take|takes|take_care ~3 <kids>; who ~1 baby sits|babysits|babysit
    Q008: child care|minding|minder; childcare !model*|data|app*|product*|sector; childminder*; babysit*; your nanny; nursery place; school run; pick ~3 up from ~1 school|nursery|kindergarten; <kids> ~2 sick|ill|poorly; au pair; day care; after school club
    Q008: arrangements ~4 <kids>|children|family; what happens ~4 <kids> ~3 sick|ill|travel|away|work; <kids> ~4 while|when you ~3 work|away|travel|trip*|office
    Q009 own: maternity|paternity|parental|family|carer_s|carers|care|adoption leave, career break ~3 <kids>|family|children
    Q009 noun: maternity|paternity|parental|adoption|carer_s leave, time off ~3 baby|children|kids|birth
    Q009 verb: apply|applying|applied|ask|asking|plan|planning ~2 maternity|paternity|parental|adoption|family|care|carer_s leave, take|taken|took|taking|use|used|request|requested|go_on|going_on|went_on ~3 maternity|paternity|parental|adoption|family|carer_s|care leave, been on ~1 maternity|paternity|parental leave, taken|take|took ~1 time ~1 off ~4 baby|children|kids|birth|relative*|family
    Q009: <will>|<do>|<be>|<have> you ~5 maternity|paternity|parental|adoption leave; you ~5 off ~3 after ~2 children|baby|birth|kids; how long <be> ~1 your ~1 maternity|paternity|parental leave; how long <be> you ~2 off ~5 baby|birth|child|born|kids; back from maternity; gap ~5 maternity|children|baby|kids ~3 ; on maternity|paternity|parental leave ~3 you|your|soon; stay ~2 home with ~2 <kids>
    Q010 adj: married, single, divorced, engaged, separated, widowed, cohabiting, in a ~2 relationship, seeing anyone|someone|anybody|somebody, attached, spoken for, living together, a bachelor, in a civil partnership, dating ?anyone|someone, unmarried, living with ~2 partner|someone|anyone|boyfriend|girlfriend, hitched, remarried, a widow|widower, going steady
    Q010 own: <kin>, wife or husband, partner or ~1, spouse
    Q010 noun: marital|civil|relationship|partnership status, marriage, wedding, divorce, relationship, domestic partner, wedding ring
    Q010 verb: live ~1 with ~1 <kin>|someone|anyone|somebody|anybody, live alone|together, live on ~1 own, get|getting married, marry, marrying, been married, tie|tying the knot, cohabit, have a ~1 wedding
    Q010 pers: marital|civil|relationship status, marriage status, status married
    Q010: miss or ~1 mrs|ms; mrs or ~1 miss|ms; ms or ~1 mrs|miss; someone|anyone special in your; single or ~2 married|attached|relationship|taken; married or ~2 single|relationship; is there a ~1 mr|mrs|partner|husband|wife; wedding ring; tie the knot; <be> you two
    Q010: is there a mr|mrs|husband|wife|partner ~3; a mrs|mr ~2 at_home|waiting|back_home; anyone waiting at home; who ~1 you ~1 live with; who|whom do you share ~2 home|house|household; live|living by yourself; how long ~3 you|your ~3 married|together_with
    Q011: <your> ~1 <kin> ~1 do|does|work*|earn*|feel*|think*|mind|object*|say*|happy|willing|agree*|approve*|support*|come|move|moving|join|follow|have|been|live*|also|ok|okay|about|on_board|go|understand*|react*|accept*|cope*|know*|a|an|the|in|from
    Q011: what|where|how ~4 <your> ~1 <kin>; <will>|<do>|<be>|<have> ~1 <your> ~1 <kin>; <your> <kin> s ~2 job|work|career|employer|profession|income|salary|occupation|consent|opinion|view*|name|nationality
    Q011: job|occupation|profession|employer|income|consent|permission|opinion ~1 of ~1 your <kin>; talked|discussed|agreed|checked|cleared ~5 <your> ~1 <kin>|family; <your> ~1 <kin>|family ~3 happy|mind|agree|move|relocate|approve|okay|ok|on_board; your <kin>
    Q012 noun: maiden name, birth name, name at birth, name before ~2 marriage|married|marry, former name|surname, previous surname
    Q012 pers: maiden name, birth name, name at birth
    Q012: maiden name; name ~4 before ~2 married|marriage|wedding; origin of|is ~3 name|surname; where|what ~3 name|surname ~1 come*|from|originate*|mean; <your> ~2 name|surname ~5 come*|origin*|from|sound*|foreign|unusual|roots; surname|name ~6 where ~4 from|come|origin*
    Q012: <your> ~1 surname|last_name|family_name|family_s_name; changed ~1 your ~1 name|surname; been called something_else|by_another; sort|kind|type of ~1 name ~1 ; what nationality ~2 name; how <do> you ~1 pronounce ~3 name ~5 where|from|origin
    """
}
