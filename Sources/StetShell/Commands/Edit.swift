import StetCore
import StetFormats
import StetStore

extension Command {
  static let edit = Command(
    name: "edit", summary: "open the worksheet in your editor and record what comes back",
    parameters: [
      .word("job", .job, "the job"), .option("message", "TEXT", "what this draft changes"),
    ],
    details:
      "The worksheet has each block's source above its translation. The editor is $VISUAL, else $EDITOR, else vi. When nothing was changed, nothing is recorded; when something is wrong, the text is kept.",
    examples: [("EDITOR=nano stet edit s500-turkey", "translate in nano")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let job = try session.job(arguments.required("job"), in: project)
    let person = try session.actor(arguments, in: project)
    try session.require(.saveDraft, of: job, by: person, in: project)
    let sheet = WorksheetWriter.bytes(
      of: job, stale: Set(job.staleBlocks),
      names: try project.names())
    let path = try project.rescue(sheet, name: job.id.text)
    try session.openEditor(on: path, then: "stet save \(job.id) '\(path)'")
    do {
      let edited = try System.read(path, limit: TextDoor.largestArticle)
      if edited == sheet {
        // An editor that returns at once may still have the sheet open.
        session.console.note("nothing changed, nothing recorded; the sheet is in '\(path)'")
        session.console.note(
          "an editor in a window may need to be told to wait: EDITOR='code --wait'")
        return .done
      }
      let outcome = try session.record(for: job, in: project, by: person, asJSON: false) { job in
        // The job may have moved on while the editor was open.
        try session.require(.saveDraft, of: job, by: person, in: project)
        return try session.draft(
          sheet: edited, name: path, of: job, by: person, message: arguments["message"])
      }
      // The text is recorded; a sheet that stays is only one too many.
      try? System.remove(path)
      return outcome
    } catch {
      session.console.note(
        "your text is kept in '\(path)': mend it, then stet save \(job.id) '\(path)'")
      throw error
    }
  }
}

extension Session {
  /// Opens a file in the user's editor and waits for its end.
  func runEditor(on path: String) throws -> (editor: String, status: Int32) {
    let editor = variable("VISUAL") ?? variable("EDITOR") ?? "vi"
    let (status, _) = try Program.run(
      ["sh", "-c", editor + " \"$1\"", "sh", path], streams: .inherited)
    return (editor, status)
  }

  /// Lets the user's editor work on a job's text.
  ///
  /// - Parameter command: records what the editor leaves.
  /// - Throws: ``EditorFault``.
  func openEditor(on path: String, then command: String) throws {
    let (editor, status) = try runEditor(on: path)
    guard status == 0 else {
      throw EditorFault(editor: editor, status: status, path: path, command: command)
    }
  }
}

/// An editor that did not end well.
struct EditorFault: Complaint {
  let editor: String
  let status: Int32
  let path: String
  /// Takes the text after all.
  let command: String

  var outcome: Outcome { .no }
  var message: String {
    "'\(editor)' ended with status \(status): nothing was recorded, and the text is in '\(path)'"
  }
  var hint: String? {
    "\(command) takes it; VISUAL or EDITOR names another editor"
  }
}
