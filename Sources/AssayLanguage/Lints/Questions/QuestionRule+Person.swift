extension QuestionRule {
  /// Age, family, health, religion and origin.
  static let ofPersons: [QuestionRule] = [
    QuestionRule(
      "Q001", .error, "asks for age or date of birth",
      law: "German AGG 1; French Labour Code L1132-1; UK Equality Act 5; Belgian Act of 2007",
      example: "How old are you?",
      instead: "\"Describe your experience with X\""),
    QuestionRule(
      "Q002", .error, "asks about retirement or the years left to work",
      law: "German AGG 1; French Labour Code L1132-1; UK Equality Act 5",
      example: "When do you plan to retire?",
      instead: "\"How do you see this role over two years?\""),
    QuestionRule(
      "Q003", .error, "asks for a year of school or graduation, which tells the age",
      law: "German AGG 1; UK Equality Act 5, by proxy",
      example: "What year did you graduate?",
      instead: "\"Which qualification do you hold?\""),
    QuestionRule(
      "Q004", .warning, "asks about a younger or older boss",
      law: "German AGG 1; UK Equality Act 5",
      example: "Could you report to somebody younger?",
      instead: "\"Tell us about taking feedback\""),
    QuestionRule(
      "Q005", .error, "asks about pregnancy",
      law: "LAG Köln 6 Sa 641/12 (a right to lie); French Labour Code L1225-1, L1225-2",
      example: "Are you pregnant?",
      instead: "Nothing; after the offer a safety sheet for everybody"),
    QuestionRule(
      "Q006", .error, "asks about plans for children",
      law: "German AGG 1; French Labour Code L1225-1",
      example: "Do you want to have children?",
      instead: "Nothing"),
    QuestionRule(
      "Q007", .error, "asks about children, dependants or the family",
      law: "UK Information Commissioner (dependants are not needed); French Labour Code L1132-1",
      example: "Do you have any kids?",
      instead: "\"The role has on-call one week in six; can you meet that?\", to everybody"),
    QuestionRule(
      "Q008", .error, "asks how children are looked after",
      law: "French Labour Code L1132-1; Directive 2006/54",
      example: "Who looks after your children?",
      instead: "\"The role has on-call one week in six; can you meet that?\", to everybody"),
    QuestionRule(
      "Q009", .error, "asks about parental or care leave",
      law: "Directives 2006/54 and 2019/1158",
      example: "Have you taken parental leave?",
      instead: "\"When could you start?\""),
    QuestionRule(
      "Q010", .error, "asks about marriage or a partner",
      law: "French Labour Code L1132-1; Belgian CAO 38",
      example: "Are you married?",
      instead: "\"Can you relocate by DATE?\""),
    QuestionRule(
      "Q011", .error, "asks what a partner does or thinks",
      law: "French Labour Code L1132-1; Belgian CAO 38",
      example: "What does your husband do?",
      instead: "\"Can you relocate by DATE?\""),
    QuestionRule(
      "Q012", .error, "asks for a former name or where a name comes from",
      law: "French Labour Code L1132-1 (family name)",
      example: "What is your maiden name?",
      instead: "After the offer: \"Which name do your certificates bear?\""),
    QuestionRule(
      "Q013", .error, "asks about a disability",
      law: "UK Equality Act 60; French Labour Code L1132-1; German AGG 1",
      example: "Do you have a disability?",
      instead: "\"Do you need any adjustments for this interview?\""),
    QuestionRule(
      "Q014", .error, "asks about days off sick",
      law: "UK Equality Act 60",
      example: "How many sick days did you take?",
      instead: "Nothing"),
    QuestionRule(
      "Q015", .error, "asks about health, treatment or medication",
      law: "UK Equality Act 60; French Labour Code L1132-1",
      example: "Do you take any medication?",
      instead: "\"This task needs X; can you do it, with adjustments if you want any?\""),
    QuestionRule(
      "Q016", .error, "asks about neurodiversity or a diagnosis",
      law: "UK Equality Act 60; French Labour Code L1132-1",
      example: "Are you autistic?",
      instead: "\"This task needs X; can you do it, with adjustments if you want any?\""),
    QuestionRule(
      "Q017", .error, "asks about the family's health or genes",
      law: "French Labour Code L1132-1 (genetic features); German GenDG",
      example: "Does cancer run in your family?",
      instead: "Nothing"),
    QuestionRule(
      "Q018", .error, "asks about vaccination or HIV",
      law: "GDPR 9",
      example: "Are you vaccinated?",
      instead: "Nothing; where a law demands it, after the offer"),
    QuestionRule(
      "Q019", .error, "asks about injuries at work or compensation for them",
      law: "US ADA; UK Equality Act 60",
      example: "Have you claimed for an injury?",
      instead: "Nothing"),
    QuestionRule(
      "Q020", .error, "asks about religion or its practice",
      law: "German AGG 1; French Labour Code L1132-1; Directive 2000/78",
      example: "Which church do you go to?",
      instead: "\"The release calendar has these dates; can you work on them?\""),
    QuestionRule(
      "Q021", .error, "asks about a headscarf or other religious dress",
      law: "Directive 2000/78; the headscarf cases of the Court of Justice",
      example: "Would you take your headscarf off?",
      instead: "\"The dress code in theatre is X; can you follow it?\""),
    QuestionRule(
      "Q022", .error, "asks about ethnic origin or skin",
      law: "Directive 2000/43; French Labour Code L1132-1",
      example: "What is your ethnic background?",
      instead: "Nothing"),
    QuestionRule(
      "Q023", .error, "asks about nationality",
      law: "Belgian Act of 2007; French Labour Code L1132-1",
      example: "What nationality are you?",
      instead: "\"Are you entitled to work in COUNTRY from DATE?\""),
    QuestionRule(
      "Q024", .error, "asks where somebody or their parents were born",
      law: "Directive 2000/43",
      example: "Where are you really from?",
      instead: "Nothing"),
    QuestionRule(
      "Q025", .error, "asks about mother tongue or accent",
      law: "French Labour Code L1132-1 (language); Directive 2000/43, by proxy",
      example: "What is your mother tongue?",
      instead: "\"English at C1 is needed; this task shows it\""),
    QuestionRule(
      "Q026", .warning, "asks about years in the country or former visas",
      law: "Directive 2000/43, by proxy",
      example: "How long have you lived here?",
      instead: "\"Are you entitled to work in COUNTRY from DATE?\""),
  ]
}
