import StetCore

/// A concept that must be joined before anybody goes on with it.
package struct ForkedConcept: Complaint, Hashable {
  package let fork: ConceptFork

  package init(fork: ConceptFork) { self.fork = fork }

  package var outcome: Outcome { .no }
  package var message: String {
    let names = fork.newest.map { ChangeName($0).text }.joined(separator: " and ")
    return "two clones changed the concept '\(fork.concept)': \(names)"
  }
  package var hint: String? { "stet glossary merge \(fork.concept)" }
  /// For a line of its own.
  var clause: String { message + "; stet glossary merge \(fork.concept) joins them" }
}

extension Project {
  /// The concepts that two clones changed and nobody has joined since. Whether there can be any is
  /// told by the names of the change records alone.
  ///
  /// - Throws: as ``changeLog()`` does.
  package func conceptForks() throws -> [ConceptFork] {
    let numbers = try changeNames().compactMap { ChangeName($0)?.number }
    guard Set(numbers).count < numbers.count else { return [] }
    return try changeLog().forks
  }
}

extension ConceptFork {
  /// What joining the lines would leave.
  ///
  /// - Parameters:
  ///   - present: the concept as its file has it.
  ///   - isAsWritten: whether the file has the last word.
  /// - Returns: nil where a person must say what stands.
  /// - Throws: ``FileFault`` when both lines together make no concept.
  package func joined(_ present: Concept?, isAsWritten: Bool) throws(FileFault) -> Concept? {
    if isAsWritten { return present }
    let join = join
    guard join.conflicts.isEmpty else { return nil }
    let together = try ChangeCoding.concept(join.value, path: concept.text)
    guard var present, !hasLeft(present) else { return together }
    // The file has more than the changes: what a person settled, or wrote since.
    present.revision = together.revision
    return present.isWritten(like: together) ? together : nil
  }
}
