/// Small documents of the kinds that schools publish, made from lines.
enum PrintedDocument {
  /// A PDF, one page for each list of lines; lines are plain ASCII.
  static func pdf(pages: [[String]]) -> [UInt8] {
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>", font,
    ]
    for (number, lines) in pages.enumerated() {
      let text = lines.map { "(\(escaped($0))) Tj T*" }.joined(separator: "\n")
      let stream = "BT /F1 9 Tf 11 TL 40 800 Td\n\(text)\nET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>"
      )
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    return file(of: objects)
  }

  /// A Word document of one paragraph for each line.
  static func docx(_ lines: [String]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let body = lines.map { "<w:p><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>" }.joined()
    return StoredZip.archive([
      (
        "[Content_Types].xml",
        "\(head)<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"\(type)\"/></Types>"
      ),
      (
        "_rels/.rels",
        "\(head)<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
          + "Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      ("word/document.xml", "\(head)<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"),
    ])
  }

  private static func escaped(_ line: String) -> String {
    String(line.flatMap { "()\\".contains($0) ? ["\\", $0] : [$0] })
  }

  private static func file(of objects: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}

/// A ZIP archive whose files are not compressed.
private enum StoredZip {
  static func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let data = Array(text.utf8)
      let common =
        little(20, 2) + little(0, 8) + little(checksum(data), 4) + little(data.count, 4) + little(data.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10) + little(bytes.count, 4) + name.utf8
      bytes += little(0x0403_4B50, 4) + common + Array(name.utf8) + data
    }
    let start = bytes.count
    let counts = little(files.count, 2) + little(files.count, 2)
    return bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + counts + little(directory.count, 4)
      + little(start, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// CRC-32, as ZIP wants it.
  private static func checksum(_ data: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(crc ^ 0xFFFF_FFFF)
  }
}
