/// The inflection classes of Ukrainian nouns, by the stem's last letter and the gender.
enum UkrainianNounClass: Int, CaseIterable, Sendable {
  case masculineHard, masculineVelar, masculineMixed, masculineSoft, masculineJ
  case feminineHard, feminineMixed, feminineSoft, feminineJ
  case third, thirdMixed
  case neuterHard, neuterVelar, neuterMixed, neuterTs, neuterSoft, neuterDoubled, neuterApostrophe
  case young

  enum Column: Int, CaseIterable {
    case genitive, dative, accusative, instrumental, locative, vocative
    case pluralNominative, pluralGenitive, pluralDative, pluralInstrumental, pluralLocative
  }

  /// An accusative that equals another case has no cell: agreement finds it under that case. Which of
  /// `-а` and `-у` a masculine has in the genitive no ending tells, so it has both; the other one is
  /// its dative anyway, or no word.
  static let paradigms = Paradigms(
    width: 11,
    """
    завод: а/у ові/у - ом і/ові/у - и ів ам ами ах
    танк: а/у ові/у - ом у/ові у и ів ам ами ах
    товариш: а/у еві/у - ем і/еві/у у/е і ів ам ами ах
    учитель: я/ю еві/ю - ем і/еві/ю ю і ів ям ями ях
    бій: я/ю єві/ю - єм ї/єві/ю ю ї їв ям ями ях
    ракета: и і у ою і о и _ ам ами ах
    площа: і і у ею і е і _ ам ами ах
    земля: і і ю ею і е і ь ям ями ях
    армія: ї ї ю єю ї є ї й ям ями ях
    область: і і - - і е і ей ям ями ях
    ніч: і і - - і е і ей ам ами ах
    місто: а у/ові - ом і/у/ові о а _ ам ами ах
    військо: а у/ові - ом у/ові о а _ ам ами ах
    прізвище: а у/еві - ем і/у е а _ ам ами ах
    місце: я ю/еві - ем і/ю е я ь ям ями ях
    поле: я ю/еві - ем і/ю е я ів ям ями ях
    знання: я ю - ям і/ю я я - ям ями ях
    здоров'я: я ю - ям ї/ю я я їв ям ями ях
    курча: ти ті - м ті - та т там тами тах
    """)

  /// - Parameters:
  ///   - last: the last letter of the genitive, or of the nominative without its soft sign.
  ///   - stem: the last letter of the stem that the other cases take.
  static func masculine(isSoft: Bool, last: Letter, stem: Letter) -> UkrainianNounClass {
    if last == "й" { return .masculineJ }
    if isSoft { return stem.isUkrainianVowel || stem.bytes == 0 ? .masculineJ : .masculineSoft }
    if stem.isVelar { return .masculineVelar }
    return stem.isSibilant ? .masculineMixed : .masculineHard
  }

  static func feminine(last: Letter, stem: Letter) -> UkrainianNounClass {
    if last == "я" { return stem.isUkrainianVowel || stem.bytes == 0 ? .feminineJ : .feminineSoft }
    return stem.isSibilant ? .feminineMixed : .feminineHard
  }

  static func neuter(last: Letter, stem: Letter) -> UkrainianNounClass {
    switch (last, stem) {
    case ("я", _): stem.bytes == 0 ? .neuterApostrophe : .neuterDoubled
    case ("о", "к"), ("о", "г"), ("о", "х"): .neuterVelar
    case ("о", _): .neuterHard
    case (_, "ц"): .neuterTs
    case (_, "ж"), (_, "ш"), (_, "щ"), (_, "ч"): .neuterMixed
    default: .neuterSoft
    }
  }

  /// The classes that a noun cited in the plural may belong to; more than one when only the genitive
  /// could tell.
  static func plurals(last: Letter, stem: Letter) -> [UkrainianNounClass] {
    switch (last, stem) {
    case ("и", _): [.masculineHard, .feminineHard]
    case ("ї", _): [.masculineJ, .feminineJ]
    case ("а", _): [.neuterHard]
    case ("я", _): stem.bytes == 0 ? [.neuterApostrophe] : [.neuterDoubled]
    case (_, "ж"), (_, "ш"), (_, "щ"), (_, "ч"): [.masculineMixed, .feminineMixed, .thirdMixed]
    default: [.masculineSoft, .feminineSoft, .third]
    }
  }
}

extension Letter {
  var isUkrainianVowel: Bool {
    switch self {
    case "а", "е", "и", "о", "у", "я", "ю", "і", "ї", "є": true
    default: false
    }
  }
}
