import StetCore

extension Schema {
  package static func digest(_ about: String) -> Schema { shared("digest", about) }
  package static func id(_ about: String) -> Schema { shared("id", about) }
  package static func language(_ about: String) -> Schema { shared("language", about) }
  package static func time(_ about: String) -> Schema { shared("time", about) }
  package static func date(_ about: String) -> Schema { shared("date", about) }
  package static let languages = shared("languages", "from which language into which")

  /// What several kinds of file have in common, by name.
  static let definitions: [String: Schema] = [
    "digest": pattern(
      "^sha256:[0-9a-f]{64}$", "the SHA-256 digest of a file's bytes, as sha256sum prints it"),
    "id": identifier, "language": languageTag,
    "time": pattern(
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
      "a moment in UTC, to the second (RFC 3339): 2019-05-14T09:30:00Z", format: "date-time"),
    "date": pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a day: 2019-05-14", format: "date"),
    "languages": object(
      [
        "from": language("the language of the source"),
        "to": language("the language of the translation"),
      ], "the two languages of a job"),
    "markup": markup,
    "concept": concept(isRecorded: false), "term": term(isRecorded: false),
    "recorded-concept": concept(isRecorded: true), "recorded-term": term(isRecorded: true),
  ]

  static func pattern(
    _ pattern: String, _ about: String, format: String? = nil
  ) -> Schema {
    var members: [String: JSON] = [
      "type": "string", "pattern": .string(pattern), "description": .string(about),
    ]
    if let format { members["format"] = .string(format) }
    return Schema(members)
  }

  private static let identifier: Schema = {
    var schema = pattern(
      "^[a-z0-9][a-z0-9_-]{0,63}$",
      "a name that also names a file: lower-case Latin letters, digits, '-' and '_', at most 64, and no name that Windows keeps for a device"
    )
    schema.members["not"] = ["enum": JSON(Identifier.reserved.sorted())]
    return schema
  }()

  private static let languageTag = pattern(
    languagePattern, "a language tag (BCP 47): ru, en-GB")

  private static let languagePattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"

  private static let markup = object(
    [
      "before": text("from the end of the block before, or the start of the file, to the text"),
      "inside": text("what starts each further line of the text, such as '> '"),
      "after": text("from the text to the next block's 'before'"),
    ],
    optional: [
      "scalar": word(of: Markup.Scalar.self, "how a title in front matter is spelled")
    ],
    "what stands around the text in its Markdown file, so that the file can be written again to the byte"
  )

  // MARK: - Concepts

  /// - Parameter isRecorded: whether it is as stet writes it into a record: nothing that could be
  ///   left out stands there, and no key of somebody else's.
  private static func concept(isRecorded: Bool) -> Schema {
    let always: [String: Schema] = [
      "id": id("the concept's name, one in the whole glossary"),
      "status": word(of: ConceptStatus.self, "only what is approved is enforced"),
    ]
    let mostly: [String: Schema] = [
      "domain": text("the domain that the concept belongs to"),
      "revision": whole("counts the concept's changes"),
      "terms": map(
        of: list(
          of: shared(isRecorded ? "recorded-term" : "term", "one term"),
          "the terms of one language"), keys: language("a language"),
        "the terms of each language; 'en' holds for every English"),
    ]
    let optional: [String: Schema] = [
      "partOfSpeech": text("noun, verb …"), "definition": text("what is meant"),
      "note": text("what an editor should know"),
      "firstMention": flag(
        isRecorded, "true: the first mention in an article is written in full"),
      "examples": list(
        of: example(isRecorded), atLeast: isRecorded ? 1 : 0,
        "sentences that the concept's terms are tested on"),
    ]
    return object(
      isRecorded ? always.merging(mostly) { own, _ in own } : always,
      optional: isRecorded ? optional : optional.merging(mostly) { own, _ in own },
      isOpen: !isRecorded, "one meaning, with its terms in each language")
  }

  private static func example(_ isRecorded: Bool) -> Schema {
    Schema([
      "type": "object",
      "description":
        "a sentence in each language; under 'catches' the rule that it is a bad example for",
      "properties": ["catches": text("the name of a rule").json],
      "patternProperties": [languagePattern: text("a sentence in that language").json],
      "additionalProperties": .bool(!isRecorded),
    ])
  }

  private static func term(isRecorded: Bool) -> Schema {
    object(
      [
        "term": text("the word or words, in dictionary form"),
        "status": word(
          of: TermStatus.self,
          "preferred: the one to write; admitted: may be written; deprecated: no longer; forbidden: wrong"
        ),
      ],
      optional: [
        "type": text(
          "abbreviation, designator, reportingName …: for readers, no rule depends on it"),
        "forms": list(
          of: text("a form"), atLeast: isRecorded ? 1 : 0, "inflected forms that no rule gives"),
        "invariant": flag(isRecorded, "true: the term takes no endings"),
        "caseSensitive": flag(isRecorded, "true: other capitals are another word"),
        "note": text("what an editor should know"),
      ], isOpen: !isRecorded, "one way to say the concept in one language")
  }

  /// In a record, what is not so is not there.
  private static func flag(_ isRecorded: Bool, _ about: String) -> Schema {
    isRecorded ? Schema(["const": true, "description": .string(about)]) : flag(about)
  }
}
