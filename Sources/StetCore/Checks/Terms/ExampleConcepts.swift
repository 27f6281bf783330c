/// The concepts that the term checks explain themselves with.
extension Concept {
  static let airDefenceExample = example(
    "air-defence-missile-system", "зенитная ракетная система",
    [
      LanguageTag.english: [
        Term(text: "zenith missile system", status: .forbidden),
        Term(text: "air defense rocket system", status: .deprecated),
      ],
      .british: [Term(text: "air defence missile system", status: .preferred)],
      .american: [Term(text: "air defense missile system", status: .preferred)],
    ])

  static let rostecExample = example(
    "rostec", "Ростех", [.english: [Term(text: "Rostec", status: .preferred)]])

  static let missileExample = example(
    "missile", "ракета",
    [
      .english: [
        Term(text: "missile", status: .preferred), Term(text: "rocket", status: .admitted),
      ]
    ])

  static let aerospaceForcesExample = example(
    "aerospace-forces", "ВКС",
    [
      .english: [
        Term(text: "Aerospace Forces", status: .preferred),
        Term(text: "VKS", status: .admitted, type: "abbreviation"),
      ]
    ], needsFirstMention: true)

  private static func example(
    _ id: String, _ russian: String, _ terms: [LanguageTag: [Term]], needsFirstMention: Bool = false
  ) -> Concept {
    guard let id = Identifier(id) else { preconditionFailure("the example's id is well-formed") }
    var terms = terms
    terms[.russian] = [Term(text: russian, status: .preferred)]
    return Concept(
      id: id, domain: "example", partOfSpeech: "noun", needsFirstMention: needsFirstMention,
      terms: terms)
  }
}

extension LanguageTag {
  static let russian = tag("ru")
  static let english = tag("en")
  static let british = tag("en-GB")
  static let american = tag("en-US")

  private static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("'\(text)' is a tag") }
    return tag
  }
}
