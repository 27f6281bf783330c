/// The gender of a made-up noun, which its adjectives share.
enum MadeGender: Int {
  case masculine, feminine, neuter
}

/// A made-up Russian word: a stem and its endings in twelve forms, six cases in two numbers.
struct MadeWord {
  let stem: String
  let endings: [String]
  let gender: MadeGender

  static let formCount = 12

  /// The dictionary form.
  var lemma: String { form(0) }

  func form(_ index: Int) -> String { stem + endings[index % endings.count] }

  /// A word that never changes.
  init(fixed: String) {
    stem = fixed
    endings = [""]
    gender = .masculine
  }

  init(stem: String, endings: [String], gender: MadeGender) {
    self.stem = stem
    self.endings = endings
    self.gender = gender
  }
}
