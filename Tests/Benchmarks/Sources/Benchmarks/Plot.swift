import BenchmarkKit

/// How figures grow, drawn with both axes logarithmic: a straight line that rises as one does is linear growth.
struct Plot {
  /// One line of the drawing: figures over sizes.
  struct Series {
    let name: String
    let points: [(size: Int, figure: Double)]
  }

  private let title: String
  private let unit: String
  private let series: [Series]

  /// Makes a drawing; figures of 0 are left out, because they have no logarithm.
  init(_ title: String, unit: String, _ series: [Series]) {
    self.title = title
    self.unit = unit
    self.series = series.map { Series(name: $0.name, points: $0.points.filter { $0.figure > 0 }) }
  }

  /// Writes the drawing as SVG; does nothing where there is no figure.
  func write(to name: String, in folder: Folder) throws {
    guard series.contains(where: { !$0.points.isEmpty }) else { return }
    try folder.make()
    try folder.write(Array(svg.utf8), to: name)
  }

  private static let (width, height, margin) = (640.0, 400.0, 60.0)
  private static let colours = ["#1b6ca8", "#b3541e", "#2f7d32", "#7b3fa0", "#555555"]

  private var svg: String {
    let points = series.flatMap(\.points)
    let sizes = Axis(points.map { Double($0.size) }, from: Self.margin, to: Self.width - 150)
    let figures = Axis(points.map(\.figure), from: Self.height - Self.margin, to: Self.margin)
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.width) \(Self.height)\" "
    text += "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    text += "<text x=\"\(Self.margin)\" y=\"24\" font-size=\"15\">\(title), in \(unit)</text>\n"
    for mark in sizes.marks {
      text += "<text x=\"\(sizes.place(mark))\" y=\"\(Self.height - 36)\" text-anchor=\"middle\">\(Int(mark))</text>\n"
    }
    for mark in figures.marks {
      let y = figures.place(mark)
      text += "<path d=\"M\(Self.margin) \(y)H\(Self.width - 150)\" stroke=\"#dddddd\"/>\n"
      text += "<text x=\"\(Self.margin - 6)\" y=\"\(y + 4)\" text-anchor=\"end\">\(Report.short(mark))</text>\n"
    }
    for (number, one) in series.enumerated() where !one.points.isEmpty {
      let colour = Self.colours[number % Self.colours.count]
      let places = one.points.map { "\(sizes.place(Double($0.size))),\(figures.place($0.figure))" }
      text +=
        "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>\n"
      let y = figures.place(one.points[one.points.count - 1].figure) + 4
      text += "<text x=\"\(Self.width - 144)\" y=\"\(y)\" fill=\"\(colour)\">\(one.name)</text>\n"
    }
    return text + "</svg>\n"
  }

  /// One logarithmic axis, in powers of two.
  private struct Axis {
    private let least: Double
    private let most: Double
    private let start: Double
    private let end: Double

    init(_ values: [Double], from start: Double, to end: Double) {
      least = Self.logarithm(values.min() ?? 1)
      most = max(Self.logarithm(values.max() ?? 1), least + 0.001)
      (self.start, self.end) = (start, end)
    }

    func place(_ value: Double) -> Double {
      (start + (end - start) * (Self.logarithm(value) - least) / (most - least)).rounded()
    }

    /// The round numbers on it: 1, 2 and 5 of every power of ten.
    var marks: [Double] {
      (-9...9).flatMap { power in [1.0, 2, 5].map { $0 * Self.tenToThe(power) } }.filter {
        (least - 0.01...most + 0.01).contains(Self.logarithm($0))
      }
    }

    /// The binary logarithm, straight between powers of two: close enough for a drawing.
    private static func logarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }

    private static func tenToThe(_ power: Int) -> Double {
      (0..<abs(power)).reduce(1.0) { result, _ in power < 0 ? result / 10 : result * 10 }
    }
  }
}
