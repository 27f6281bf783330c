/// What is known of particular letters before digits.
enum DesignatorFacts {
  /// Abbreviations that are translated or counted, not transliterated: events, diseases, states, fuel.
  static let translated: Set<String> = keys(
    """
    чм че ои мкс снв ес топ top вич covid g ковид аи иг u пм ик сизо тэц гэс аэс грэс уик оон мгу нии кпп \
    дтп гост iso ai pm eu un wc cop vol no гб мрот
    """)

  /// Chemistry and other formulas that look like designators.
  static let formulas = keys("h2o co2 со2 н2о no2 so2 ch4 o2 о2 mp3 mp4 u2 a4 b2b b2c")

  /// Foreign designators whose Latin letter Russian texts type as its Cyrillic twin: `С-130`, `В-52`.
  static let twins: Set<String> = Set(
    "c130 c17 c5 c2 c27 c37 c40 c12 c141 c390 c295 b52 b1 b2 b21 b61 b17 b29 h6 h20 p8 p3 m1 m2 m4 m777 m109 m270 m142 mh17 mh370 mc21 a10 ch47 ch53 kc135 kc46 mk48 mk41 e2 e3 k2 k9 t50"
      .split(separator: " ").map(String.init))

  /// Russian designators all of whose letters have Latin twins.
  static let russian: Set<String> = Set(
    """
    s75 s125 s200 s300 s350 s400 s500 s550 t34 t44 t54 t55 t62 t64 t72 t80 t90 t14 t15 ka27 ka28 ka29 ka31 \
    ka50 ka52 ka60 ka62 ka226 su24 su25 su27 su30 su33 su34 su35 su57 su75 tu22 tu95 tu142 tu160 tu154 \
    tu204 tu214 a50 a100 h22 h29 h31 h32 h35 h38 h47 h50 h55 h59 h69 h90 h101 h102 h555 ak74 ak12 ak15 ak47 \
    ak103 ak203 ak205 ak630 tos1 tos2 rs12 rs18 rs20 rs24 rs26 rs28 r27 r33 r36 r37 r60 r73 r74 r77 rsm54 \
    rsm56 kamaz5350 kamaz63968 ka226t
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static func keys(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { DesignatorKey.of($0) })
  }
}
