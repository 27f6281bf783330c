import StetCore
import StetStore

extension Command {
  static let glossaryLog = Command(
    name: "glossary log", summary: "who changed which concept, when and why",
    parameters: [.word("concept", isRequired: false, "the concept's id (else all)"), .format],
    details:
      "Of one concept, every change is shown word by word. The glossary's history begins with the first change that stet recorded.",
    examples: [
      ("stet glossary log", "one line a change, newest last"),
      ("stet glossary log airborne-troops", "what changed each time"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let log = try project.changeLog()
    var changes = log.changes
    if let word = arguments["concept"] {
      changes = changes.filter { $0.change.concept.text == word }
      if changes.isEmpty {
        _ = try session.concept(word, in: project.glossaryFiles.glossary(.terms))
      }
    }
    if arguments["format"] == "json" {
      session.console.print(json: ChangeJSON.document(changes))
      return .done
    }
    let names = try project.names()
    for stored in changes {
      ChangeLines.print(stored, names, session.console)
      guard arguments["concept"] != nil else { continue }
      DiffLines(console: session.console).printInline(
        Concept.changes(from: stored.change.before, to: stored.change.after))
    }
    if changes.isEmpty { session.console.note("no changes are recorded") }
    return .done
  }
}
