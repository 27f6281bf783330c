import StetCore
import StetStore

extension Command {
  static let glossaryAdd: Command = Command(
    name: "glossary add", summary: "add a concept, or propose one from an article",
    parameters: [.word("concept", "an id that nobody has, such as glide-bomb")]
      + Parameter.conceptOptions
      + [
        .option("from", "JOB:BLOCK", "propose it, with this block's sentences as its example"),
        .option("reason", "TEXT", "why"), .dryRun, .format,
      ],
    details:
      "With no option of the concept's own, a form opens in $VISUAL or $EDITOR. What an editor adds is approved unless --from or --status says otherwise; everybody else proposes, and only approved concepts are enforced.",
    examples: [
      (
        "stet glossary add glide-bomb --domain ammunition-explosives --term 'ru=планирующая бомба' --term 'en=glide bomb'",
        "a whole entry"
      ),
      (
        "stet glossary add glide-bomb --domain ammunition-explosives --term 'ru=планирующая бомба' --from s500-turkey:b3",
        "a proposal with its sentence"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let person = try session.actor(arguments, in: project)
    let reason = arguments["reason"] == nil ? nil : try session.reason(arguments, glossaryAdd)
    var concept = try session.newConcept(arguments.required("concept"), in: glossary)
    let isEditor = person.roles.contains(.editor)
    concept.status = isEditor && arguments["from"] == nil ? .approved : .proposed
    let origin = try arguments["from"].map { try session.origin($0, in: project) }
    func make(_ concept: Concept) throws -> Outcome {
      var concept = concept
      if let origin, concept.examples.isEmpty {
        concept.examples = [concept.example(from: origin.passage, origin.languages)]
      }
      try session.requireWhole(concept)
      return try session.make(
        ProposedChange(
          project: project, glossary: glossary, before: nil, after: concept, person: person,
          reason: reason ?? arguments["from"].map { "from \($0)" }), arguments)
    }
    if arguments.describeConcept {
      return try make(session.concept(concept, with: arguments, in: project, glossary))
    }
    return try session.withForm(
      of: concept.form(for: try project.settings().languages, origin), in: project,
      asking: glossaryAdd, isNew: true, retry: "add \(concept.id)", make)
  }
}

extension Session {
  fileprivate func newConcept(_ word: String, in glossary: Glossary) throws -> Concept {
    guard let id = Identifier(word) else {
      throw UsageError("'\(word)' is not a concept's id", hint: Identifier.rule)
    }
    if let present = glossary[word] {
      throw GlossaryRefusal(
        message:
          "there is a concept '\(word)' already, \(present.status.rawValue) in \(present.domain)",
        hint: "stet glossary edit \(word), or choose another id")
    }
    return Concept(id: id, domain: "", terms: [:])
  }

  fileprivate func requireWhole(_ concept: Concept) throws(UsageError) {
    guard !concept.domain.isEmpty else {
      throw UsageError(
        "'\(concept.id)' needs a domain", hint: "--domain armour; stet glossary list shows them")
    }
    guard !concept.terms.isEmpty else {
      throw UsageError("'\(concept.id)' needs a term", hint: "--term ru=TEXT --term en-GB=TEXT")
    }
  }

  /// The block of a job that a proposal comes from.
  fileprivate func origin(
    _ word: String, in project: Project
  ) throws -> (passage: Passage, languages: LanguagePair) {
    guard let colon = word.utf8.lastIndex(of: UInt8(ascii: ":")) else {
      throw UsageError("'\(word)' names no block", hint: "--from s500-turkey:b3")
    }
    let job = try self.job(String(word[..<colon]), in: project)
    let block = String(word[word.utf8.index(after: colon)...])
    guard let passage = CheckSubject(job).passages.first(where: { $0.id == block }) else {
      throw UsageError(
        job.draft == nil
          ? "'\(job.id)' has no draft yet" : "there is no block '\(block)' in '\(job.id)'",
        hint: "stet show \(job.id)")
    }
    return (passage, job.languages)
  }
}

extension Concept {
  /// A form with a place for everything that an entry should say.
  fileprivate func form(
    for languages: LanguagePair, _ origin: (passage: Passage, languages: LanguagePair)?
  ) -> Concept {
    var form = self
    form.partOfSpeech = "noun"
    (form.definition, form.note) = ("", "")
    let blank = [Term(text: "", status: .preferred)]
    form.terms = [languages.from: blank, languages.to: blank]
    form.examples = [
      origin.map { example(from: $0.passage, $0.languages) }
        ?? Example(texts: [languages.from: "", languages.to: ""])
    ]
    return form
  }
}
