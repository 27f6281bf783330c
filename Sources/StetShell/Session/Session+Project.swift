import StetCore
import StetStore

/// No project where a command needs one.
struct NoProject: Complaint {
  let folder: String
  var outcome: Outcome { .files }
  var message: String { "there is no project in '\(folder)' or above it" }
  var hint: String? { "stet init, or name one: --project DIR" }
}

extension Session {
  /// The project that a command works on.
  ///
  /// - Throws: ``NoProject``, and what finishing an interrupted command throws.
  func project(_ arguments: Arguments) throws -> Project {
    let project = try foundProject(arguments)
    let finished = try project.finishPending()
    if !finished.isEmpty {
      console.note(
        Styled("a command that was interrupted is finished: \(finished.joined(separator: ", "))"))
    }
    return project
  }

  private func foundProject(_ arguments: Arguments) throws(NoProject) -> Project {
    if let named = arguments["project"] ?? variable("STET_PROJECT") {
      let project = project(at: absolute(named), arguments)
      guard project.exists else { throw NoProject(folder: named) }
      return project
    }
    guard let root = Project.find(from: folder) else { throw NoProject(folder: folder) }
    return project(at: root, arguments)
  }

  private func project(at root: String, _ arguments: Arguments) -> Project {
    Project(root: root, command: "stet " + arguments.command) { [console] holder in
      console.note(
        Styled("waiting for another stet to finish: process \(Visible.line(holder))", .dim))
    }
  }

  /// The job that a word names.
  func job(_ word: String, in project: Project) throws -> Job {
    let id = try jobID(word)
    do { return try project.job(id) } catch is UnknownJob {
      let ids = try project.jobIDs().map(\.text)
      throw UnknownJob(id: word, nearest: Suggestion.nearest(to: word, among: ids))
    }
  }

  func jobID(_ word: String) throws(UsageError) -> Identifier {
    guard let id = Identifier(word) else {
      throw UsageError("'\(word)' is not a job's id", hint: Identifier.rule)
    }
    return id
  }

  /// Who acts: `--as`, else `STET_PERSON`, else Git's `user.email`.
  ///
  /// - Throws: ``UsageError`` when nobody is named, or somebody whom the desk does not know.
  func actor(_ arguments: Arguments, in project: Project) throws -> Person {
    let people = try project.people()
    if let named = arguments["as"] ?? variable("STET_PERSON") {
      return try person(named, among: people)
    }
    let email = gitEmail(in: project)
    if let email, let person = people.first(where: { $0.email == email }) { return person }
    let known = people.map(\.id.text).joined(separator: ", ")
    throw UsageError(
      "who acts? "
        + (email.map { "nobody at the desk has the address '\($0)'" } ?? "nobody was named"),
      hint: people.isEmpty
        ? addPersonHint(email) : "--as PERSON, or STET_PERSON=PERSON; the desk knows \(known)")
  }

  /// - Throws: ``UsageError`` for somebody whom the desk does not know.
  func person(_ word: String, among people: [Person]) throws(UsageError) -> Person {
    if let person = people.first(where: { $0.id.text == word || $0.email == word }) {
      return person
    }
    let nearest = Suggestion.nearest(to: word, among: people.map(\.id.text))
    throw UsageError(
      "the desk has nobody called '\(word)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "stet people list, or stet people add \(Identifier(word)?.text ?? "ID") --name NAME")
  }

  private func addPersonHint(_ email: String?) -> String {
    "stet people add ID --name NAME --roles translator,editor"
      + (email.map { " --email \($0)" } ?? "")
  }

  /// Without Git there is none, and a command that needs somebody then says how to name them.
  func gitEmail(in project: Project) -> String? { project.git.setting("user.email") }

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Parameter limit: in bytes, for a file.
  func read(_ path: String, limit: Int = 16 << 20) throws -> [UInt8] {
    if path == "-" { return try readInput() }
    do { return try System.read(absolute(path), limit: limit) } catch {
      // The user knows the file by the name that was typed.
      throw SystemFault(error.call, path, code: error.code)
    }
  }
}
