import Testing

@testable import StetLanguage

@Suite struct EnglishNounTests {
  /// Each row: a term, then forms that must be found whole.
  static let rows: [[String]] = [
    ["missile", "missiles", "Missiles", "MISSILES"],
    ["system", "systems"],
    ["battery", "batteries"],
    ["convoy", "convoys"],
    ["ally", "allies"],
    ["enemy", "enemies"],
    ["torpedo", "torpedoes", "torpedos"],
    ["cargo", "cargoes", "cargos"],
    ["radio", "radios"],
    ["aircraft", "aircraft"],
    ["landing craft", "landing craft"],
    ["hovercraft", "hovercraft"],
    ["corps", "corps"],
    ["army corps", "army corps"],
    ["headquarters", "headquarters"],
    ["serviceman", "servicemen"],
    ["servicewoman", "servicewomen"],
    ["German", "Germans"],
    ["Ottoman", "Ottomans"],
    ["airman", "airmen"],
    ["knife", "knives"],
    ["half", "halves"],
    ["chief", "chiefs"],
    ["gulf", "gulfs"],
    ["staff", "staffs"],
    ["wolf", "wolves"],
    ["axis", "axes"],
    ["basis", "bases"],
    ["crisis", "crises"],
    ["base", "bases"],
    ["index", "indices", "indexes"],
    ["matrix", "matrices"],
    ["stratum", "strata"],
    ["criterion", "criteria"],
    ["memorandum", "memoranda", "memorandums"],
    ["antenna", "antennas", "antennae"],
    ["radius", "radii"],
    ["virus", "viruses"],
    ["apparatus", "apparatuses"],
    ["campus", "campuses"],
    ["gas", "gases"],
    ["bus", "buses"],
    ["lens", "lenses"],
    ["fortress", "fortresses"],
    ["mass", "masses"],
    ["box", "boxes"],
    ["breach", "breaches"],
    ["branch", "branches"],
    ["epoch", "epochs"],
    ["flash", "flashes"],
    ["child", "children"],
    ["foot", "feet"],
    ["person", "people", "persons"],
    ["armed forces", "armed forces", "Armed Forces", "armed forces'"],
    ["UAV", "UAVs", "UAV's", "UAVs'"],
    ["MLRS", "MLRSs", "MLRS's"],
    ["SAM", "SAMs"],
    ["S-400", "S-400s", "S-400's", "S400", "S400s"],
    ["F-35", "F-35s", "F35"],
    ["Su-57", "Su-57s", "Su57"],
    ["T-72B3", "T-72B3s"],
    ["S-300PMU-2", "S-300PMU-2s", "S-300PMU-2"],
    ["commander-in-chief", "commanders-in-chief", "commander in chief", "commanders in chief"],
    ["deputy commander-in-chief", "deputy commanders-in-chief"],
    ["man-of-war", "men-of-war"],
    ["weapon of mass destruction", "weapons of mass destruction"],
    ["chief of staff", "chiefs of staff"],
    ["rate of fire", "rates of fire"],
    ["line of contact", "lines of contact", "line of the contact"],
    ["rules of engagement", "rules of engagement"],
    ["court martial", "courts martial"],
    ["secretary general", "secretaries general", "secretary-general", "secretaries-general"],
    ["brigadier general", "brigadier generals"],
    ["lieutenant colonel", "lieutenant colonels", "lieutenant-colonel"],
    ["surface-to-air missile", "surface-to-air missiles", "surface to air missile"],
    ["surface to air missile", "surface to air missiles"],
    ["ship equipped with missiles", "ships equipped with missiles"],
    ["air defence system", "air defence systems", "air-defence system", "air defence system's"],
    ["no-fly zone", "no-fly zones", "no fly zone"],
    ["anti-aircraft gun", "antiaircraft gun", "anti aircraft guns", "anti-aircraft guns"],
    ["antiaircraft gun", "anti-aircraft gun", "anti-aircraft guns"],
    ["multi-role fighter", "multirole fighters", "multi role fighter"],
    ["multirole fighter", "multi-role fighters"],
    ["air base", "airbase", "airbases", "air-base", "air bases"],
    ["airbase", "air base", "air bases", "air-bases"],
    ["airspace", "air space", "airspaces"],
    ["warship", "war-ships", "war ship", "warships"],
    ["minefield", "mine-fields", "minefields"],
    ["take-off", "takeoff", "takeoffs", "take-offs"],
    ["takeoff", "take-off", "take off"],
    ["stand-off weapon", "standoff weapons", "stand-off weapons"],
    ["ceasefire", "cease-fire", "cease-fires", "ceasefires"],
    ["data link", "datalink", "datalinks", "data-link"],
    ["counter-attack", "counterattack", "counterattacks", "counter-attacks"],
    ["non-proliferation", "nonproliferation"],
    ["co-operation", "cooperation", "co-operation"],
    ["cooperation", "co-operation"],
    ["per cent", "percent"],
    ["head of the delegation", "heads of the delegation", "heads of delegation"],
    ["the Pentagon", "the Pentagon", "Pentagon"],
    ["S-500 Prometheus", "S-500 “Prometheus”", "S-500 'Prometheus'", "S-500 Prometheus"],
    ["155-mm howitzer", "155 mm howitzers", "155mm howitzer", "155-mm howitzers"],
    ["155mm howitzer", "155mm howitzers", "155 mm howitzer", "155-mm howitzer"],
    ["Defence Ministry", "Defence Ministry's", "Defence Ministries"],
    ["Kennedy", "Kennedys"],
    ["hero", "heroes"],
    ["proof", "proofs"],
    ["theatre of war", "theatres of war", "theatre of the war"],
    ["fighter-bomber", "fighter-bombers", "fighter bombers"],
    ["US Navy", "U.S. Navy", "US Navy's"],
    ["fifth-generation fighter", "5th-generation fighters", "fifth generation fighter"],
    ["5th-generation fighter", "fifth-generation fighters"],
    ["air\u{A0}base", "airbase", "air base", "air bases"],
    [
      "long\u{2011}range missile", "long-range missiles", "long range missile", "longrange missile",
    ],
    ["mother-in-law", "mothers-in-law"],
    ["passer-by", "passers-by"],
    ["Iskander", "Iskanders", "ISKANDER", "Iskander's"],
    ["non-commissioned officer", "noncommissioned officers"],
    ["semi-automatic rifle", "semiautomatic rifles"],
    ["super-heavy tank", "superheavy tank"],
    ["under-barrel launcher", "underbarrel launchers"],
    ["task force", "taskforce", "task forces", "task-force"],
    ["battle group", "battlegroup", "battlegroups"],
    ["fire fight", "firefight", "firefights"],
    ["cyber attack", "cyberattack", "cyber-attacks", "cyberattacks"],
    ["cyberattack", "cyber attack", "cyber-attacks"],
    ["mid-air refuelling", "midair refuelling"],
    ["re-supply", "resupply"],
    ["e-mail", "email", "emails"],
    ["quadcopter", "quadcopters", "quad-copter"],
  ]

  @Test(arguments: rows)
  func `a noun is found in its plural and its spellings`(_ row: [String]) throws {
    let automaton = try TermAutomaton(
      language: "en-GB", entries: [TermAutomaton.Entry(spec: TermSpec(text: row[0]))])
    for form in row {
      let text = "We saw \(form)."
      let pieces = automaton.matches(in: text).map { text.slice($0.start, $0.end) }
      let isPossessive = form.hasSuffix("'s") || (form.hasSuffix("'") && !form.contains(" '"))
      let whole = isPossessive ? String(form.prefix { $0 != "'" }) : form
      #expect(pieces == [whole], "\(row[0]) in '\(form)'")
    }
  }

  /// Each row: a term, then words in which it must not be found.
  @Test(arguments: [
    ["tank", "tanker", "think tanks-", "antitank"],
    ["S-300", "S-300V4", "S-300-2", "S-3000", "AS-300"],
    ["base", "basis", "basement", "based"],
    ["US", "us", "Us", "USA"],
    ["air defence", "air, defence", "air. Defence", "air\n\ndefence", "air (defence)"],
    ["gun", "gunner", "begun"],
    ["Category A reactor", "category of a reactor", "category reactor"],
  ])
  func `a noun is not found in a stranger`(_ row: [String]) throws {
    let automaton = try TermAutomaton(
      language: "en-GB", entries: [TermAutomaton.Entry(spec: TermSpec(text: row[0]))])
    for text in row.dropFirst() where !text.hasSuffix("-") {
      #expect(automaton.matches(in: text) == [], "\(row[0]) in '\(text)'")
    }
  }
}
