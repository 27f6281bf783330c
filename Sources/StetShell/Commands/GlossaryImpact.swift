import StetCore
import StetStore

extension Command {
  static let glossaryImpact = Command(
    name: "glossary impact", summary: "the articles that a change of a concept would concern",
    parameters: [.word("concept", "the concept's id")] + Parameter.conceptOptions
      + [.withdrawnTerm, .format],
    details:
      "The change is what the options say, as for glossary edit; without any, the concept as it is, or a proposal as if it were approved. Nothing is recorded.",
    examples: [
      ("stet glossary impact s-500-prometey", "where it stands"),
      (
        "stet glossary impact s-500-prometey --forbidden 'en=S-500 complex'",
        "what a new forbidden term would find"
      ),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try project.glossaryFiles.glossary(.everything)
    var concept = try session.concept(arguments.required("concept"), in: glossary)
    if arguments.describeConcept {
      concept = try session.concept(concept, with: arguments, in: project, glossary)
    } else if concept.status == .proposed {
      concept.status = .approved
    }
    let impact = try GlossaryImpact(of: concept, on: glossary).articles(
      of: session.jobs(in: project))
    if arguments["format"] == "json" {
      session.console.print(json: ImpactJSON.document(impact, of: concept))
    } else {
      ImpactLines.print(impact, of: concept, session.console)
    }
    return .done
  }
}
