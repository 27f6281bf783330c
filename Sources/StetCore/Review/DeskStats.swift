/// What a desk did, in numbers.
package struct DeskStats: Hashable, Sendable {
  /// A job with what the stats need of it beyond its records.
  package struct Entry: Sendable {
    package let job: Job
    /// Errors and warnings that stand in its newest draft.
    package let findings: Int

    package init(job: Job, findings: Int) {
      self.job = job
      self.findings = findings
    }
  }

  package struct Month: Hashable, Sendable {
    package var started = 0
    package var published = 0
    /// Of the sources that were started.
    package var words = 0
    /// Of those, words in blocks that had stood in an earlier article or before in the same one.
    package var repeated = 0
    /// Of the newest drafts of what was started.
    package var draftWords = 0
    package var findings = 0

    /// Findings a thousand words of draft, in tenths.
    package var findingTenths: Int {
      draftWords == 0 ? 0 : (findings * 10_000 + draftWords / 2) / draftWords
    }
  }

  package struct Share: Hashable, Sendable {
    package var translated = 0
    package var edited = 0
    package var approved = 0
  }

  /// How long jobs stood in a state.
  package struct Stay: Hashable, Sendable {
    package var jobs = 0
    package var seconds = 0

    /// Days a job, in tenths.
    package var dayTenths: Int { jobs == 0 ? 0 : (seconds * 10 / jobs + 43_200) / 86_400 }
  }

  package private(set) var total = Month()
  /// By the month of the start, `2019-05`; publications by their own.
  package private(set) var months: [String: Month] = [:]
  package private(set) var people: [Identifier: Share] = [:]
  package private(set) var stays: [ReviewState: Stay] = [:]
  /// How many jobs stand in each state now.
  package private(set) var states: [ReviewState: Int] = [:]

  /// - Parameters:
  ///   - now: until when an open job has stood where it stands.
  ///   - words: counts the words of a text.
  package init(_ entries: [Entry], now: Timestamp, words: (String) -> Int) {
    var seen: Set<Digest> = []
    let started = entries.sorted { $0.job.start < $1.job.start }
    for entry in started { add(entry, &seen, words) }
    for entry in started { addStays(of: entry.job, until: now) }
  }

  private mutating func add(_ entry: Entry, _ seen: inout Set<Digest>, _ words: (String) -> Int) {
    let job = entry.job
    var month = Month(started: 1, findings: entry.findings)
    for block in job.source.value.blocks {
      let count = words(block.text)
      month.words += count
      if !seen.insert(Digest(of: block.text.utf8)).inserted { month.repeated += count }
    }
    month.draftWords = (job.draft?.value.blocks ?? []).reduce(0) { $0 + words($1.text) }
    months[job.start.month, default: Month()] += month
    total += month
    if let first = job.publications.first {
      months[first.at.month, default: Month()].published += 1
      total.published += 1
    }
    states[job.state, default: 0] += 1
    for (capacity, person) in Set(
      job.writtenDrafts.map { Hand(capacity: $0.value.capacity, by: $0.by) }
    )
    .map({ ($0.capacity, $0.by) }) {
      switch capacity {
      case .translator: people[person, default: Share()].translated += 1
      case .editor: people[person, default: Share()].edited += 1
      }
    }
    for person in job.approvers { people[person, default: Share()].approved += 1 }
  }

  private struct Hand: Hashable {
    let capacity: Capacity
    let by: Identifier
  }

  private mutating func addStays(of job: Job, until now: Timestamp) {
    var seconds: [ReviewState: Int] = [:]
    let times = job.records.map(\.record.at)
    for (place, state) in job.states.enumerated() {
      let isLast = place == times.count - 1
      // Nobody waits for an article that is out, or that was taken back.
      if isLast, state == .published || state == .withdrawn { continue }
      let end = isLast ? now : times[place + 1]
      seconds[state, default: 0] += max(0, end.seconds - times[place].seconds)
    }
    for (state, stood) in seconds {
      stays[state, default: Stay()].jobs += 1
      stays[state, default: Stay()].seconds += stood
    }
  }
}

extension DeskStats.Month {
  static func += (left: inout Self, right: Self) {
    left.started += right.started
    left.published += right.published
    left.words += right.words
    left.repeated += right.repeated
    left.draftWords += right.draftWords
    left.findings += right.findings
  }
}

extension Job {
  fileprivate var start: Timestamp { records.first?.record.at ?? Timestamp(seconds: 0) }

  fileprivate var approvers: Set<Identifier> {
    Set(
      records.compactMap { stored in
        if case .approve = stored.record.content { stored.record.by } else { nil }
      })
  }
}

extension Timestamp {
  /// `2019-05`
  fileprivate var month: String { String(date.text.dropLast(3)) }
}
