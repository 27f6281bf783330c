import StetCore

/// A value with one thing in it that is not as it was.
struct Mutation {
  let what: String
  let value: JSON

  private static let others: [JSON] = [
    .null, true, 7, .decimal("1.5"), "strange", [], [:], ["strange": 1],
  ]

  /// Every key left out, every value of another type or word, and in every object one key more.
  static func all(of value: JSON, at place: String = "") -> [Mutation] {
    var all = others.filter { $0 != value }.map {
      Mutation(what: "\(place) is \($0)", value: $0)
    }
    switch value {
    case .object(let members):
      var more = members
      more["strange"] = "key"
      all.append(Mutation(what: "\(place) has a key more", value: .object(more)))
      for (key, member) in members {
        var fewer = members
        fewer[key] = nil
        all.append(Mutation(what: "\(place) without \(key)", value: .object(fewer)))
        all += Self.all(of: member, at: "\(place)/\(key)").map { mutation in
          var changed = members
          changed[key] = mutation.value
          return Mutation(what: mutation.what, value: .object(changed))
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        all += Self.all(of: element, at: "\(place)/\(index)").map { mutation in
          var changed = elements
          changed[index] = mutation.value
          return Mutation(what: mutation.what, value: .array(changed))
        }
      }
    case .null, .bool, .integer, .decimal, .string: break
    }
    return all
  }
}
