import StetCore
import StetStore

/// What a command line says of a concept.
extension Parameter {
  static let conceptOptions: [Parameter] = [
    .option("domain", "DOMAIN", "the domain it belongs to"),
    .option("term", "LANG=TEXT", .text, isRepeated: true, "the preferred term in a language"),
    .option("admitted", "LANG=TEXT", .text, isRepeated: true, "a term that may be written, too"),
    .option("deprecated", "LANG=TEXT", .text, isRepeated: true, "a term that was given up"),
    .option("forbidden", "LANG=TEXT", .text, isRepeated: true, "a term that is never right"),
    .option("definition", "TEXT", "one sentence"),
    .option("note", "TEXT", "where a reader would stumble"),
    .option(
      "part-of-speech", "WORD",
      .choice(["noun", "properNoun", "verb", "adjective", "adverb", "phrase"]),
      "noun, properNoun, verb, adjective, adverb or phrase"),
    .option(
      "status", "STATUS", .choice(ConceptStatus.allCases.map(\.rawValue)),
      "proposed, approved or retired; only approved concepts are enforced"),
    .option("file", "FILE", .file, "the whole concept as JSON, or - for standard input"),
  ]

  static let withdrawnTerm = option(
    "remove", "LANG=TEXT", .text, isRepeated: true, "a term that is to go")
  static let dryRun = flag("dry-run", "show what the change would do, and record nothing")
}

extension Arguments {
  /// Whether the command line says anything of the concept itself.
  var describeConcept: Bool {
    (Parameter.conceptOptions + [.withdrawnTerm]).contains { has($0.name) }
  }
}

extension Session {
  /// `concept` with what the command line says of it.
  ///
  /// - Parameter glossary: to refuse a language or a domain that was probably mistyped.
  func concept(
    _ concept: Concept, with arguments: Arguments, in project: Project, _ glossary: Glossary
  ) throws -> Concept {
    var concept = concept
    if let path = arguments["file"] {
      concept = try self.concept(
        from: try read(path), name: path, over: concept, isNew: glossary[concept.id.text] == nil)
    }
    if let domain = arguments["domain"] {
      concept.domain = try self.domain(domain, in: glossary)
    }
    if let text = arguments["definition"] { concept.definition = text.isEmpty ? nil : text }
    if let text = arguments["note"] { concept.note = text.isEmpty ? nil : text }
    if let text = arguments["part-of-speech"] { concept.partOfSpeech = text }
    if let status = arguments["status"].flatMap(ConceptStatus.init) { concept.status = status }
    let settings = try project.settings().languages
    let known =
      try project.glossaryFiles.languages() + [settings.from, settings.to] + glossary.languages
    for word in arguments.all("remove") {
      let (language, text) = try term(word, "remove", known)
      try concept.remove(text, in: language)
    }
    for (name, status) in [
      ("admitted", TermStatus.admitted), ("deprecated", .deprecated), ("forbidden", .forbidden),
      ("term", .preferred),
    ] {
      for word in arguments.all(name) {
        let (language, text) = try term(word, name, known)
        concept.put(text, as: status, in: language)
      }
    }
    return concept
  }

  /// The concept that a form holds.
  ///
  /// - Throws: ``GlossaryRefusal`` for a form of another concept or of an older revision.
  func concept(
    from bytes: [UInt8], name: String, over concept: Concept, isNew: Bool
  ) throws -> Concept {
    var (form, revision) = try ConceptForm.concept(bytes, path: name)
    guard form.id == concept.id else {
      throw GlossaryRefusal(
        message: "'\(name)' is of the concept '\(form.id)', not of '\(concept.id)'",
        hint: "stet glossary edit \(form.id) --file '\(name)'")
    }
    if let revision, !isNew, revision != concept.revision {
      throw GlossaryRefusal(
        message:
          "'\(name)' was made from revision \(revision) of '\(concept.id)', which is at \(concept.revision)",
        hint: "carry your changes over to the newest: stet glossary show \(concept.id)")
    }
    if form.domain.isEmpty { form.domain = concept.domain }
    form.revision = concept.revision
    return form
  }

  private func domain(_ word: String, in glossary: Glossary) throws(UsageError) -> String {
    if glossary.domains.contains(word) { return word }
    if let nearest = Suggestion.nearest(to: word, among: glossary.domains) {
      throw UsageError("there is no domain '\(word)'", hint: "did you mean '\(nearest)'?")
    }
    guard Identifier(word) != nil, word != "glossary" else {
      throw UsageError("'\(word)' can be no domain's name", hint: Identifier.rule)
    }
    return word
  }

  private func term(
    _ word: String, _ option: String, _ known: [LanguageTag]
  ) throws(UsageError) -> (LanguageTag, String) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")),
      let language = LanguageTag(String(word[..<equals]))
    else {
      throw UsageError("'\(word)' names no language", hint: "--\(option) en-GB=TEXT")
    }
    guard known.contains(where: { $0.primary == language.primary }) else {
      throw UsageError(
        "the glossary has no language '\(language.text)'",
        hint:
          "it has \(Set(known.map(\.text)).sorted().joined(separator: ", ")); add one in Glossary/glossary.json"
      )
    }
    let text = String(word[word.utf8.index(after: equals)...])
    guard !text.isEmpty else {
      throw UsageError("'\(word)' has no term", hint: "--\(option) \(language.text)=TEXT")
    }
    return (language, text)
  }
}

extension Glossary {
  /// Those that some concept has terms in.
  fileprivate var languages: [LanguageTag] {
    Set(concepts.flatMap(\.terms.keys)).sorted { $0.text < $1.text }
  }
}

extension Concept {
  /// Gives a term a status; it keeps what else is said of it. A language has one preferred term:
  /// the one before stays admitted.
  fileprivate mutating func put(_ text: String, as status: TermStatus, in language: LanguageTag) {
    var list = terms[language] ?? []
    if status == .preferred {
      for index in list.indices where list[index].status == .preferred {
        list[index].status = .admitted
      }
    }
    if let index = list.firstIndex(where: { $0.text == text }) {
      list[index].status = status
    } else {
      list.append(Term(text: text, status: status))
    }
    terms[language] =
      list.filter { $0.status == .preferred } + list.filter { $0.status != .preferred }
  }

  fileprivate mutating func remove(_ text: String, in language: LanguageTag) throws(UsageError) {
    guard let index = terms[language]?.firstIndex(where: { $0.text == text }) else {
      let nearest = Suggestion.nearest(to: text, among: (terms[language] ?? []).map(\.text))
      throw UsageError(
        "'\(id)' has no term '\(text)' in \(language.text)",
        hint: nearest.map { "did you mean '\($0)'?" } ?? "stet glossary show \(id)")
    }
    terms[language]?.remove(at: index)
    if terms[language]?.isEmpty == true { terms[language] = nil }
  }
}
