import StetCore
import StetFormats
import StetStore

extension Session {
  /// Whether a hand changed the concept in its file since its last record.
  func isUnrecorded(_ concept: Concept, in project: Project) throws -> Bool {
    let newest = try project.changeLog().newest(of: concept.id)
    return !newest.isEmpty && !newest.contains { $0.change.after.isWritten(like: concept) }
  }

  /// Opens a concept in the user's editor and does something with what comes back; what cannot be
  /// taken is kept.
  ///
  /// - Parameters:
  ///   - retry: what a hint says after `stet glossary`.
  func withForm(
    of concept: Concept, in project: Project, asking command: Command, isNew: Bool, retry: String,
    _ body: (Concept) throws -> Outcome
  ) throws -> Outcome {
    guard console.out.isTerminal || variable("VISUAL") != nil || variable("EDITOR") != nil else {
      throw UsageError(
        "'stet \(command.name)' was told nothing about the concept", hint: command.usage)
    }
    let form = ConceptForm.bytes(of: concept)
    let path = try project.rescue(form, name: concept.id.text)
    let (editor, status) = try runEditor(on: path)
    let again = "stet glossary \(retry) --file '\(path)'"
    guard status == 0 else {
      throw GlossaryRefusal(
        message:
          "'\(editor)' ended with status \(status): nothing was recorded, and the form is in '\(path)'",
        hint: again)
    }
    do {
      let edited = try System.read(path, limit: TextDoor.largestArticle)
      if edited == form {
        console.note("nothing changed, nothing recorded; the form is in '\(path)'")
        return .done
      }
      let outcome = try body(self.concept(from: edited, name: path, over: concept, isNew: isNew))
      // The concept is recorded; a form that stays is only one too many.
      try? System.remove(path)
      return outcome
    } catch {
      console.note(Styled("your form is kept in '\(path)': mend it, then \(again)"))
      throw error
    }
  }
}
