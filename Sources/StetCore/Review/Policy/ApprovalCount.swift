/// How far some people's approvals go towards what a policy asks for.
///
/// Somebody of two roles counts for one of them, whichever leaves less to be done.
struct ApprovalCount {
  /// One for each approval asked for.
  private let places: [Role]
  /// Into the people, for each place that somebody fills.
  private var filled: [Int?]
  private let people: [Person]

  init(_ policy: Policy, _ people: [Person]) {
    places = Role.allCases.flatMap { role in
      [Role](repeating: role, count: policy.approvals[role] ?? 0)
    }
    self.people = people
    filled = [Int?](repeating: nil, count: places.count)
    for index in people.indices {
      var tried: Set<Int> = []
      _ = place(index, &tried)
    }
  }

  /// The roles of approvals that are still to be given, one entry for each.
  var missing: [Role] { zip(places, filled).filter { $0.1 == nil }.map(\.0) }

  /// Finds a place for a person, moving others to places that they fill as well.
  private mutating func place(_ person: Int, _ tried: inout Set<Int>) -> Bool {
    for (index, role) in places.enumerated()
    where people[person].roles.contains(role) && tried.insert(index).inserted {
      if let other = filled[index], !place(other, &tried) { continue }
      filled[index] = person
      return true
    }
    return false
  }
}

extension Policy {
  /// The roles of the approvals that are missing when these people have given theirs.
  package func missingApprovals(_ people: [Person]) -> [Role] {
    ApprovalCount(self, people).missing
  }
}
