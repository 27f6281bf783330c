import StetCore
import StetFormats
import StetStore

extension Command {
  static let start = Command(
    name: "start", summary: "start a job from an article's text",
    parameters: [
      .word("file", .file, "a .txt or .md file, or - for standard input"),
      .option("id", "ID", "the job's id (else made from the title)"),
      .option("from", "LANGUAGE", .language, "the source's language (else the project's)"),
      .option("to", "LANGUAGE", .language, "the translation's (else the project's)"),
      .option("publication", "NAME", "where the article came out"),
      .option("author", "NAME", "who wrote it"),
      .option("url", "ADDRESS", "its web address"),
      .option("published", "DATE", "when it came out"),
      .option("translator", "PERSON", .person, "who is to translate"),
      .option("editor", "PERSON", .person, "who is to edit"),
      .option("due", "DATE", .date, "until when"),
      .option("embargo", "TIME", "before which nothing goes out: 2026-04-01T06:00:00Z"),
      .choice("format", ["text", "json"], "how to print the result"),
    ],
    details:
      "A .md file may carry front matter (title, author, date, url, publication). Headings, paragraphs, quotes, list items and links become blocks. In plain text a blank line parts two blocks.",
    examples: [
      ("stet start article.md --due 2026-04-01", "prints the new job's id first"),
      ("pbpaste | stet start - --id su57-india", "takes the text from standard input"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let person = try session.actor(arguments, in: project)
    let text = try session.article(arguments.required("file"))
    let settings = try project.settings()
    let languages = LanguagePair(
      from: try arguments["from"].map(session.language) ?? settings.languages.from,
      to: try arguments["to"].map(session.language) ?? settings.languages.to)
    var source = SourceRevision(numbering: text, languages: languages)
    source.facts = source.facts.overridden(
      by: SourceFacts(
        author: arguments["author"], publication: arguments["publication"],
        url: arguments["url"], published: arguments["published"]))
    let assignment = try session.assignment(arguments, in: project, over: Assignment())
    let id =
      try arguments["id"].map(session.jobID)
      ?? JobNaming.id(for: source.title, taken: Set(project.jobIDs()))
    var job = try project.start(id, source: source, by: person.id, at: session.now)
    if assignment != Assignment() {
      job = try project.append(.assign(assignment), to: job, by: person.id, at: session.now)
    }
    if arguments["format"] == "json" {
      session.console.print(json: JobJSON.document("job", [JobJSON.job(job, report: nil)]))
    } else {
      session.console.print(Styled(id.text))
    }
    session.console.note(
      "\(source.blocks.count) blocks, \(WordCount.of(source)) words, \(languages.text)")
    session.next("stet edit \(id)")
    return .done
  }
}

extension Session {
  /// Reads an article for `start`, `source` and `save`.
  func article(_ word: String) throws -> ArticleText {
    if word.hasPrefix("http://") || word.hasPrefix("https://") {
      throw TextFault(
        message: "'\(word)': stet cannot fetch web pages yet",
        hint: "save the article's text as .txt or .md and give that")
    }
    return try ArticleReader.article(try read(word), name: word, ending: Path.ending(word))
  }

  /// The people and the date that a command line names, over those that stand already.
  func assignment(
    _ arguments: Arguments, in project: Project, over old: Assignment
  ) throws -> Assignment {
    let people = try project.people()
    return Assignment(
      translator: try arguments["translator"].map { try person($0, among: people).id }
        ?? old.translator,
      editor: try arguments["editor"].map { try person($0, among: people).id } ?? old.editor,
      due: try arguments["due"].map(date) ?? old.due,
      embargo: try arguments["embargo"].map(embargo) ?? old.embargo)
  }

  /// nil for `none`.
  private func embargo(_ word: String) throws(UsageError) -> Timestamp? {
    if word == "none" { return nil }
    guard
      let time = Timestamp(word)
        ?? CalendarDate(word).flatMap({ Timestamp("\($0.text)T00:00:00Z") })
    else {
      throw UsageError(
        "'\(word)' is not a time", hint: "--embargo 2026-04-01T06:00:00Z (UTC), or --embargo none")
    }
    return time
  }
}
