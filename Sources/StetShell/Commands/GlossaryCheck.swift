import StetCore
import StetStore

extension Command {
  static let glossaryCheck = Command(
    name: "glossary check", summary: "look for faults in the glossary itself",
    parameters: [
      .option(
        "rule", "RULE", .choice(GlossaryRule.all.map(\.id)), isRepeated: true, "only this rule"),
      .format,
    ],
    details:
      "The exit status is 1 when an error is found; warnings let it be 0. Rules: "
      + GlossaryRule.all.map { "\($0.id) (\($0.severity.rawValue)), \($0.summary)" }
      .joined(separator: "; ") + ".",
    examples: [
      ("stet glossary check", "every rule, every example through the real check"),
      ("stet glossary check --rule term-script", "one rule"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let names = arguments.all("rule")
    let rules = names.isEmpty ? GlossaryRule.all : GlossaryRule.all.filter { names.contains($0.id) }
    let glossary = try project.glossaryFiles.glossary(.everything)
    let findings = try session.inspection(of: glossary, in: project).findings(rules)
    session.console.progress("")
    if arguments["format"] == "json" {
      session.console.print(json: GlossaryFindings.document(findings, of: glossary))
    } else {
      GlossaryFindings.print(findings, of: glossary, session.console)
    }
    return findings.contains { $0.severity == .error } ? .no : .done
  }
}

extension Session {
  /// - Parameter change: the versions of one concept when only its faults are wanted.
  func inspection(
    of glossary: Glossary, in project: Project, change: ConceptPresence? = nil
  ) throws -> GlossaryInspection {
    GlossaryInspection(
      glossary, languages: try project.settings().languages,
      enforced: try project.glossaryFiles.languages(),
      listings: change == nil ? try project.glossaryFiles.listings() : [], change: change,
      progress: console.progress)
  }
}
