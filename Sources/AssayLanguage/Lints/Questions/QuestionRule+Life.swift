extension QuestionRule {
  /// Opinions, private life, money, secrets, and how interviews are held.
  static let ofLives: [QuestionRule] = [
    QuestionRule(
      "Q027", .error, "asks about politics",
      law: "French Labour Code L1132-1; Belgian Act of 2007",
      example: "Who did you vote for?",
      instead: "Nothing"),
    QuestionRule(
      "Q028", .error, "asks about a union, a strike or a works council",
      law: "French Labour Code L1132-1; UK TULRCA 137; Belgian Act of 2007",
      example: "Are you in a union?",
      instead: "Nothing"),
    QuestionRule(
      "Q029", .error, "asks about sexual orientation or gender identity",
      law: "German AGG 1; French Labour Code L1132-1",
      example: "Are you gay?",
      instead: "Nothing"),
    QuestionRule(
      "Q030", .error, "asks about private relations",
      law: "French Labour Code L1132-1 (moeurs)",
      example: "How is your love life?",
      instead: "Nothing"),
    QuestionRule(
      "Q031", .error, "asks about a criminal record in general",
      law: "GDPR 10",
      example: "Do you have a criminal record?",
      instead: "After the offer, the class of offence that matters, with its legal basis"),
    QuestionRule(
      "Q032", .error, "asks about present or past pay",
      law: "Directive (EU) 2023/970, Article 5(2)",
      example: "What do you earn now?",
      instead: "\"The range is A to B; does that fit?\""),
    QuestionRule(
      "Q033", .error, "asks about money troubles or means",
      law: "French Labour Code L1132-1 (economic situation)",
      example: "Do you have any debts?",
      instead: "Only for a regulated role, with its legal basis"),
    QuestionRule(
      "Q034", .error, "asks where or how somebody lives",
      law: "French Labour Code L1132-1 (place of residence)",
      example: "Do you own or rent?",
      instead: "\"Office days are X; can you attend?\""),
    QuestionRule(
      "Q035", .error, "asks about the body, looks or a photo",
      law: "French Labour Code L1132-1 (appearance)",
      example: "Please attach a photo.",
      instead: "\"The role lifts 15 kg; can you do that, with aids?\""),
    QuestionRule(
      "Q036", .error, "asks about smoking, alcohol or drugs",
      law: "private life; German BDSG 26",
      example: "Do you smoke?",
      instead: "\"Site rules forbid X on duty\""),
    QuestionRule(
      "Q037", .error, "asks about private time or accounts",
      law: "Belgian CAO 38; private life",
      example: "What do you do at weekends?",
      instead: "Nothing"),
    QuestionRule(
      "Q038", .error, "asks about complaints or suits against employers",
      law: "Directive 2019/1937; French Labour Code L1132-1 (lanceur d'alerte)",
      example: "Have you sued an employer?",
      instead: "\"How would you raise a safety concern?\""),
    QuestionRule(
      "Q039", .error, "asks about military service",
      law: "private life; German AGG 1, by proxy",
      example: "Have you done military service?",
      instead: "Nothing"),
    QuestionRule(
      "Q040", .error, "asks about an elected office",
      law: "French Labour Code L1132-1 (mandat electif)",
      example: "Do you hold an elected office?",
      instead: "Nothing"),
    QuestionRule(
      "Q041", .error, "asks about care or daily autonomy",
      law: "French Labour Code L1132-1 (perte d'autonomie)",
      example: "Do you need a carer?",
      instead: "\"This task needs X; can you do it, with adjustments if you want any?\""),
    QuestionRule(
      "Q042", .error, "asks for secrets of an employer",
      law: "Directive (EU) 2016/943",
      example: "Show us code of your employer.",
      instead: "\"Explain an approach using public data\""),
    QuestionRule(
      "Q043", .error, "asks for real patients' data",
      law: "GDPR 9",
      example: "Bring two real patient studies.",
      instead: "A synthetic or public DICOM set"),
    QuestionRule(
      "Q044", .warning, "asks who made a mistake",
      law: "GDPR 6 and 9",
      example: "Which colleague made the mistake?",
      instead: "\"Describe what happened, without names\""),
    QuestionRule(
      "Q045", .warning, "goes by fit or feeling, which nobody can observe",
      law: "indirect bias; French Labour Code L1221-6 (a direct and necessary link)",
      example: "A good culture fit",
      instead: "Name the behaviour and its anchors"),
    QuestionRule(
      "Q046", .warning, "is coded for age",
      law: "German AGG 11; indirect discrimination by age",
      example: "Young and dynamic",
      instead: "Name the skill"),
    QuestionRule(
      "Q047", .warning, "names one gender",
      law: "Directive (EU) 2023/970, Article 5(3)",
      example: "A good salesman knows his customer",
      instead: "\"They\", or the title of the role"),
    QuestionRule(
      "Q048", .warning, "goes by manner and not by content",
      law: "UK Equality Act 15, 19 and 20; AI Act 5(1)(f) where it is automated",
      example: "Kept eye contact",
      instead: "Anchors on what is said and done"),
    QuestionRule(
      "Q049", .warning, "is a puzzle or a trap",
      law: "not related to the work; component 4 of structure",
      example: "Why are manhole covers round?",
      instead: "A work sample"),
    QuestionRule(
      "Q050", .warning, "speaks of a recording without a step of consent",
      law: "German StGB 201; AI Act 50 and 5(1)(f)",
      example: "We will record this call.",
      instead: "\"With your consent we record; you may decline\""),
    QuestionRule(
      "Q051", .warning, "asks for unpaid work",
      law: "common practice; see L208",
      example: "Solve our customer's problem at home.",
      instead: "A synthetic task with a time limit"),
    QuestionRule(
      "Q052", .warning, "is put to some candidates only",
      law: "German AGG 22; UK Equality Act 136 (burden of proof)",
      example: "Ask women only: ...",
      instead: "Put it to everybody, or to nobody"),
  ]
}
