/// How output is to look, decided once from the environment and the flags.
public struct Appearance: Hashable, Sendable {
  /// Whether text is ASCII, linear and without the line editor.
  public var isPlain: Bool
  /// Whether text is shown in ASCII; always in plain mode.
  public var isASCII: Bool
  /// Whether styles are shown.
  public var hasColor: Bool
  /// The most columns of running text, however wide the window; more in a room with a projector.
  public var widest: Int

  /// The most columns of running text where nothing else is said.
  public static let readableColumns = 80
  /// The most columns where a room looks on.
  public static let presentedColumns = 120
  /// The fewest columns that text is laid out for.
  public static let fewestColumns = 20

  /// Makes an appearance from its parts.
  ///
  /// - Parameter isASCII: whether text is ASCII outside plain mode too.
  public init(isPlain: Bool, hasColor: Bool, isASCII: Bool = false, widest: Int = readableColumns) {
    self.isPlain = isPlain
    self.isASCII = isPlain || isASCII
    self.hasColor = hasColor
    self.widest = widest
  }

  /// No colour, any character: what goes into a pipe or a file.
  public static let unadorned = Appearance(isPlain: false, hasColor: false)

  /// Decides from what the process was given.
  ///
  /// `--plain`, `ACCESSIBLE`, and a `TERM` that is unset or `dumb` on a terminal mean plain mode. Colour needs a
  /// terminal and none of plain mode, `--no-color` and `NO_COLOR`. A locale that names another character set than UTF-8
  /// gets plain mode too; `C` and `POSIX`, which know no letter but those of ASCII, get ASCII alone. Variables that are empty count as unset.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether the output is a terminal.
  ///   - plain: Whether `--plain` was given.
  ///   - noColor: Whether `--no-color` was given.
  public static func decided(
    environment: [String: String],
    isTerminal: Bool,
    plain: Bool = false,
    noColor: Bool = false
  ) -> Appearance {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let isDumb = isTerminal && (value("TERM") ?? "dumb") == "dumb"
    let locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    let isPlain = plain || value("ACCESSIBLE") != nil || isDumb || namesOtherCharacters(locale)
    let hasColor = isTerminal && !isPlain && !noColor && value("NO_COLOR") == nil
    return Appearance(isPlain: isPlain, hasColor: hasColor, isASCII: ["C", "POSIX"].contains(locale))
  }

  /// Whether a locale such as `cy_GB.ISO8859-14` says that the terminal does not speak UTF-8.
  private static func namesOtherCharacters(_ locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let set = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return !["utf-8", "utf8"].contains(set.lowercased())
  }

  /// The columns for running text in a window.
  ///
  /// - Parameters:
  ///   - window: The window's width; 0 where it is not known.
  ///   - environment: The variables of the process; `COLUMNS` counts where the window says nothing.
  public func columns(window: Int, environment: [String: String]) -> Int {
    let known = window > 0 ? window : environment["COLUMNS"].flatMap(Int.init) ?? Self.readableColumns
    return min(max(known, Self.fewestColumns), max(widest, Self.fewestColumns))
  }
}
