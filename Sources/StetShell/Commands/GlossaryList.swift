import StetCore
import StetStore

extension Command {
  static let glossaryList = Command(
    name: "glossary list", summary: "the concepts of the glossary",
    parameters: [
      .option("domain", "DOMAIN", "only this domain"),
      .option(
        "status", "STATUS", .choice(ConceptStatus.allCases.map(\.rawValue)), "only this status"),
      .format,
    ],
    examples: [("stet glossary list --domain air-defence", "one line a concept")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    if let domain = arguments["domain"], !glossary.domains.contains(domain) {
      throw UsageError(
        "there is no domain '\(domain)'",
        hint: Suggestion.nearest(to: domain, among: glossary.domains).map {
          "did you mean '\($0)'?"
        }
          ?? "one of: " + glossary.domains.joined(separator: ", "))
    }
    let concepts = glossary.concepts.filter { concept in
      (arguments["domain"].map { $0 == concept.domain } ?? true)
        && (arguments["status"].map { $0 == concept.status.rawValue } ?? true)
    }
    if arguments["format"] == "json" {
      session.console.print(json: GlossaryJSON.document(concepts))
    } else {
      let languages = try project.settings().languages
      for concept in concepts { GlossaryLines.line(concept, languages, session.console) }
      session.console.note(
        "\(concepts.count) concepts in \(Set(concepts.map(\.domain)).count) domains")
    }
    return .done
  }

  static let glossarySearch = Command(
    name: "glossary search", summary: "find concepts by any term, in any language and form",
    parameters: [.word("text", "a term or a part of one, or a whole phrase"), .format],
    examples: [
      ("stet glossary search 'зенитных ракетных систем'", "an inflected form finds its concept"),
      ("stet glossary search howitzer", "a part of a term does, too"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let languages = try project.settings().languages
    let found = try GlossarySearch.find(arguments.required("text"), in: glossary)
    if arguments["format"] == "json" {
      session.console.print(json: GlossaryJSON.document(found))
    } else {
      for concept in found { GlossaryLines.line(concept, languages, session.console) }
    }
    guard found.isEmpty else { return .done }
    session.console.note("no concept has '\(Styled(arguments.required("text")).plain)'")
    return .no
  }

  static let glossaryShow = Command(
    name: "glossary show", summary: "one concept in full",
    parameters: [.word("concept", "the concept's id"), .format],
    examples: [("stet glossary show air-defence-missile-system", "terms, definition, examples")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    let concept = try session.concept(arguments.required("concept"), in: glossary)
    if arguments["format"] == "json" {
      session.console.print(json: GlossaryJSON.document([concept]))
    } else {
      GlossaryLines.page(concept, session.console)
    }
    return .done
  }
}

/// A concept that a command names and the glossary does not have.
struct UnknownConcept: Complaint {
  let id: String
  let nearest: String?
  var outcome: Outcome { .files }
  var message: String { "there is no concept '\(id)'" }
  var hint: String? {
    nearest.map { "did you mean '\($0)'?" } ?? "stet glossary search '\(id)'"
  }
}
