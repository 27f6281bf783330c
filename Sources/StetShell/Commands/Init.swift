import StetCore
import StetStore

extension Command {
  static let initialize = Command(
    name: "init", summary: "make an empty project",
    parameters: [
      .word("dir", .folder, isRequired: false, "where (else here)"),
      .option("name", "NAME", "the desk's name, as publications print it"),
      .option("from", "LANGUAGE", .language, "what articles are translated from (else ru)"),
      .option("to", "LANGUAGE", .language, "what they are translated into (else en-GB)"),
    ],
    examples: [
      (
        "stet init --name 'Harbour Desk' --from ru --to en-GB",
        "makes Workspace/ and Glossary/ here"
      )
    ]
  ) { session, arguments in
    let word = arguments["dir"] ?? "."
    let root = word == "." ? session.folder : session.absolute(word)
    let languages = LanguagePair(
      from: try session.language(arguments["from"] ?? "ru"),
      to: try session.language(arguments["to"] ?? "en-GB"))
    let name = arguments["name"] ?? Path.name(word == "." ? session.folder : root)
    guard name.utf8.contains(where: { $0 > 0x20 }) else {
      throw UsageError("a desk needs a name", hint: "stet init --name 'Harbour Desk'")
    }
    let project = try Project.create(
      at: root, settings: ProjectSettings(name: name, languages: languages))
    session.console.print("made a project in \(Styled(word).plain)")
    let email = session.gitEmail(in: project).map { " --email \($0)" } ?? ""
    session.next("stet people add ID --name NAME --roles translator,editor" + email)
    return .done
  }
}

extension Session {
  /// - Throws: ``UsageError`` for what is no language tag.
  func language(_ word: String) throws(UsageError) -> LanguageTag {
    guard let tag = LanguageTag(word) else {
      throw UsageError("'\(word)' is not a language tag", hint: "write it like 'ru' or 'en-GB'")
    }
    return tag
  }

  /// - Throws: ``UsageError`` for what is no day.
  func date(_ word: String) throws(UsageError) -> CalendarDate {
    guard let date = CalendarDate(word) else {
      throw UsageError("'\(word)' is not a date", hint: "write it like '2026-03-31'")
    }
    return date
  }

  /// Names the command that a user probably wants now.
  func next(_ command: String) {
    console.note(Styled("next: ", .dim) + Styled(command, .cyan))
  }
}
