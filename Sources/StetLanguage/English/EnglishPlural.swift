/// Plurals of English nouns, by irregular words first and endings second.
enum EnglishPlural {
  /// The plurals of `noun`, which may be several words of which the last inflects; none when it has
  /// no plural of its own or is one already.
  static func forms(of noun: String) -> [String] {
    let lower = noun.lowercased()
    let last = lower.lastWord
    if invariant.contains(last) || lower.hasSuffix("craft") { return [] }
    if let plurals = irregular[last] { return plurals.map { noun.replacingTail(last, with: $0) } }
    if let byTail = irregularTail(of: noun, lower, last) { return byTail }
    return regular(noun, lower)
  }

  private static func irregularTail(of noun: String, _ lower: String, _ last: String) -> [String]? {
    if last.hasSuffix("woman") { return [noun.replacingTail("woman", with: "women")] }
    if last.hasSuffix("man"), last.count > 3, !regularInMan.contains(last) {
      return [noun.replacingTail("man", with: "men")]
    }
    if last.hasSuffix("child") { return [noun + "ren"] }
    for (singular, plural) in tails where last.hasSuffix(singular) {
      return [noun.replacingTail(singular, with: plural)]
    }
    return nil
  }

  private static func regular(_ noun: String, _ lower: String) -> [String] {
    guard let last = noun.utf8.last, let end = lower.utf8.last else { return [] }
    if last &- 0x30 < 10 { return [noun + "s"] }
    if last != end { return abbreviation(noun, end) }
    let bytes = Array(lower.utf8.suffix(3))
    let before = bytes.count > 1 ? bytes[bytes.count - 2] : 0
    switch end {
    case UInt8(ascii: "s"): return afterS(noun, lower)
    case UInt8(ascii: "x"), UInt8(ascii: "z"): return [noun + "es"]
    case UInt8(ascii: "h"):
      let hisses = before == UInt8(ascii: "s") || before == UInt8(ascii: "c")
      return [noun + (hisses && !hardCh.contains(lower.lastWord) ? "es" : "s")]
    case UInt8(ascii: "y") where !Vowels.contains(before):
      let plural = String(noun.dropLast()) + "ies"
      return noun.lastWordIsCapitalised ? [plural, noun + "s"] : [plural]
    case UInt8(ascii: "o") where esAfterO.contains(lower.lastWord):
      return [noun + "es", noun + "s"]
    default: return [noun + "s"]
    }
  }

  /// `UAVs`, `MLRSs`; some desks write `MLRSes`.
  private static func abbreviation(_ noun: String, _ end: UInt8) -> [String] {
    end == UInt8(ascii: "s") ? [noun + "s", noun + "es"] : [noun + "s"]
  }

  private static func afterS(_ noun: String, _ lower: String) -> [String] {
    if lower.hasSuffix("ss") || lower.hasSuffix("us") { return [noun + "es"] }
    if lower.hasSuffix("sis") || lower.hasSuffix("xis") {
      return [String(noun.dropLast(2)) + "es"]
    }
    return singularInS.contains(lower.lastWord) ? [noun + "es"] : []
  }

  private static let invariant: Set<String> = words(
    """
    aircraft craft corps series species headquarters barracks means crossroads offspring sheep deer \
    fish personnel materiel equipment ammunition weaponry information intelligence gallows people \
    troops forces police staff's logistics men women children
    """)

  private static let irregular: [String: [String]] = [
    "man": ["men"], "foot": ["feet"], "tooth": ["teeth"], "goose": ["geese"], "mouse": ["mice"],
    "person": ["people", "persons"], "ox": ["oxen"], "die": ["dice"], "quiz": ["quizzes"],
    "index": ["indices", "indexes"], "vertex": ["vertices", "vertexes"],
    "vortex": ["vortices", "vortexes"], "apex": ["apices", "apexes"],
    "matrix": ["matrices", "matrixes"], "appendix": ["appendices", "appendixes"],
    "helix": ["helices", "helixes"], "stratum": ["strata"], "datum": ["data"],
    "medium": ["media", "mediums"], "memorandum": ["memoranda", "memorandums"],
    "bacterium": ["bacteria"], "referendum": ["referendums", "referenda"],
    "ultimatum": ["ultimatums", "ultimata"], "criterion": ["criteria"],
    "phenomenon": ["phenomena"], "formula": ["formulas", "formulae"],
    "antenna": ["antennas", "antennae"], "radius": ["radii", "radiuses"], "nucleus": ["nuclei"],
    "focus": ["focuses", "foci"], "locus": ["loci"], "stimulus": ["stimuli"],
    "terminus": ["termini", "terminuses"], "plateau": ["plateaus", "plateaux"],
    "bureau": ["bureaus", "bureaux"], "staff": ["staffs"], "gas": ["gases", "gasses"],
    "bus": ["buses", "busses"], "wharf": ["wharves", "wharfs"], "scarf": ["scarves", "scarfs"],
    "hoof": ["hooves", "hoofs"], "dwarf": ["dwarfs", "dwarves"], "life": ["lives"],
    "aide-de-camp": ["aides-de-camp"], "coup d'état": ["coups d'état"],
  ]

  private static let tails = [
    ("knife", "knives"), ("wife", "wives"), ("half", "halves"), ("leaf", "leaves"),
    ("loaf", "loaves"), ("shelf", "shelves"), ("self", "selves"), ("thief", "thieves"),
    ("wolf", "wolves"), ("calf", "calves"), ("sheaf", "sheaves"), ("foot", "feet"),
    ("tooth", "teeth"), ("mouse", "mice"),
  ]

  private static let regularInMan: Set<String> = words(
    "human german roman ottoman norman talisman shaman turkoman turkman oman caiman brahman")

  private static let esAfterO: Set<String> = words(
    """
    potato tomato hero torpedo cargo echo veto embargo volcano mosquito tornado halo mango buffalo \
    domino manifesto motto memento ghetto desperado
    """)

  private static let hardCh: Set<String> = words("epoch stomach monarch patriarch loch czech")

  private static let singularInS: Set<String> = words(
    "gas bus lens atlas bias canvas alias iris christmas cutlass chassis")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
