import StetCore

extension Job {
  /// Nobody builds on one line of a job while there is another.
  ///
  /// - Throws: ``LostRace`` when the job has diverged.
  package func requireOneLine() throws(LostRace) {
    guard !hasDiverged else { throw LostRace(job: id, heads: heads) }
  }
}
