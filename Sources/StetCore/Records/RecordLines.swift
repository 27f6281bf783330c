/// The lines that a job's records make: which came after which, and where the job stood after each.
///
/// Records have places from 0 in the order they are folded; a parent comes before its children.
struct RecordLines: Hashable, Sendable {
  /// What a record holds that others build on, by its place in the job.
  enum Text: Hashable, Sendable {
    case source(Int)
    case draft(Int)
  }

  private var places: [Digest: Int] = [:]
  private var parents: [[Int]] = []
  private var standings: [Standing] = []
  private var digests: [Digest] = []
  var texts: [Digest: Text] = [:]

  /// The place of a record, nil for one that is not there.
  func place(_ digest: Digest) -> Int? { places[digest] }

  func standing(at place: Int) -> Standing { standings[place] }

  mutating func add(_ digest: Digest, after parents: [Int], _ standing: Standing) {
    places[digest] = standings.count
    digests.append(digest)
    self.parents.append(parents)
    standings.append(standing)
  }

  /// The record at `place` and all that came before it in its line.
  func line(to place: Int) -> Set<Int> {
    var line: Set<Int> = [place]
    var open = [place]
    while let next = open.popLast() {
      for parent in parents[next] where line.insert(parent).inserted { open.append(parent) }
    }
    return line
  }

  /// Where the job stands when the lines to `places` meet, whatever the order they are named in.
  func standing(joining places: [Int]) -> Standing {
    let places = Set(places).sorted()
    guard let first = places.first else { return Standing() }
    var sum = standings[first]
    guard places.count > 1 else { return sum }
    var known = line(to: first)
    for place in places.dropFirst() {
      let line = line(to: place)
      sum = join(sum, known, standings[place], line)
      known.formUnion(line)
    }
    return sum
  }

  private func join(
    _ ours: Standing, _ ourLine: Set<Int>, _ theirs: Standing, _ theirLine: Set<Int>
  ) -> Standing {
    let parting = ourLine.intersection(theirLine).max()
    let source = newest(ours.source, theirs.source, ourLine, theirLine) { .source($0) }
    let draft = newest(ours.draft, theirs.draft, ourLine, theirLine) { .draft($0) }
    return StandingJoin(
      base: parting.map { standings[$0] } ?? Standing(), ours: ours, theirs: theirs,
      source: source.text, draft: draft.text, isContested: source.isContested || draft.isContested
    ).standing
  }

  /// The newer of two texts; the later one of two that know nothing of each other.
  private func newest(
    _ ours: Int?, _ theirs: Int?, _ ourLine: Set<Int>, _ theirLine: Set<Int>,
    _ text: (Int) -> Text
  ) -> (text: Int?, isContested: Bool) {
    guard let ours, let theirs, ours != theirs else { return (ours ?? theirs, false) }
    if has(theirLine, text(ours)) { return (theirs, false) }
    if has(ourLine, text(theirs)) { return (ours, false) }
    return (max(ours, theirs), true)
  }

  private func has(_ line: Set<Int>, _ text: Text) -> Bool {
    line.contains { texts[digests[$0]] == text }
  }
}
