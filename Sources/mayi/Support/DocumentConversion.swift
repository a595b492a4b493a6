import Knowledge
import Platform

/// Turns a document into plain text, by tools that may be installed: `pdftotext` for PDF, `libreoffice` for Word.
///
/// What a document is, its first bytes tell; where its name says otherwise, it is refused. The tool works on a copy in a
/// folder that goes again, so the document's own name, whatever it is, never reaches a command line.
struct DocumentConversion {
  /// The most bytes of a PDF or Word document: its pictures count.
  static let largest = 64 << 20
  private let house: House

  init(_ house: House) { self.house = house }

  /// The text of a document, as bytes.
  func text(of path: String) throws -> [UInt8] {
    let bytes = try house.files.read(path, limit: Self.largest)
    let form = DocumentForm(bytes)
    if let named = DocumentForm(nameOf: path), named.tool != form.tool {
      throw Failure(
        .input,
        "`\(path)` is no \(named.what), whatever its name says; see whether it was saved whole, and under its right name"
      )
    }
    guard let tool = form.tool else { return bytes }
    let text = try house.withTemporaryFolder { folder in
      try house.files.write(bytes, to: "\(folder)/document.\(form.ending)", permissions: .ownerOnly)
      try convert(path, in: folder, from: form, by: tool)
      return try read("\(folder)/document.txt", of: path, by: tool)
    }
    guard text.contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw Failure(.input, "`\(path)` holds no words, perhaps only pictures of pages; find a copy with text")
    }
    return text
  }

  private func convert(_ path: String, in folder: String, from form: DocumentForm, by tool: DocumentForm.Tool) throws {
    let result = "\(folder)/document.txt"
    do throws(InstalledTool.Trouble) {
      try InstalledTool(name: tool.name).run(form.arguments(in: folder)) {
        house.files.status(of: result).map { $0.size <= 8 * Limits.fileBytes } ?? true
      }
    } catch .missing {
      throw Failure(
        .noFile,
        "reading `\(path)` needs \(tool.name), which is not installed: install the package \(tool.package), or save the document as plain text"
      )
    } catch .stopped {
      throw Failure(.input, "`\(path)` is too large to be read; save the document as plain text and try again")
    } catch {
      throw unreadable(path, by: tool)
    }
  }

  private func unreadable(_ path: String, by tool: DocumentForm.Tool) -> Failure {
    Failure(.input, "\(tool.name) could not read `\(path)`; save the document as plain text and try again")
  }

  private func read(_ result: String, of path: String, by tool: DocumentForm.Tool) throws -> [UInt8] {
    // LibreOffice says that all is well even where it wrote nothing.
    guard let size = house.files.status(of: result)?.size else { throw unreadable(path, by: tool) }
    return try house.files.read(result, limit: size)
  }
}

/// What a document is.
enum DocumentForm: Hashable {
  case text
  case pdf
  /// Word and its kin: `docx`, `odt`, `doc`, `rtf`.
  case word(String)

  /// A program that reads a form.
  struct Tool: Hashable {
    let name: String
    let package: String
  }

  /// Tells by the first bytes.
  init(_ bytes: [UInt8]) {
    let marks: [(String, [UInt8])] = [
      ("docx", [0x50, 0x4B, 0x03, 0x04]), ("doc", [0xD0, 0xCF, 0x11, 0xE0]), ("rtf", Array("{\\rtf".utf8)),
    ]
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else {
      self = marks.first { bytes.starts(with: $0.1) }.map { .word($0.0) } ?? .text
    }
  }

  /// Tells by the ending of a name; nil where that says nothing.
  init?(nameOf path: String) {
    let name = path.lowercased()
    let endings = ["docx", "odt", "doc", "rtf"]
    if name.hasSuffix(".pdf") {
      self = .pdf
    } else if let ending = endings.first(where: { name.hasSuffix(".\($0)") }) {
      self = .word(ending)
    } else {
      return nil
    }
  }

  /// The program that reads it; nil where none is needed.
  var tool: Tool? {
    switch self {
    case .text: nil
    case .pdf: Tool(name: "pdftotext", package: "poppler-utils")
    case .word: Tool(name: "libreoffice", package: "libreoffice-writer")
    }
  }

  /// What it is called.
  var what: String {
    switch self {
    case .text: "plain text"
    case .pdf: "PDF"
    case .word: "Word document"
    }
  }

  /// The ending of a name for it.
  var ending: String {
    switch self {
    case .text: "txt"
    case .pdf: "pdf"
    case .word(let ending): ending
    }
  }

  /// What makes the tool turn `document` in a folder into `document.txt` beside it.
  func arguments(in folder: String) -> [String] {
    switch self {
    case .text: []
    case .pdf: ["-layout", "-enc", "UTF-8", "\(folder)/document.pdf", "\(folder)/document.txt"]
    case .word(let ending):
      // A profile of its own, so that it works where LibreOffice is open, and leaves nothing behind.
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8",
        "--outdir", folder, "\(folder)/document.\(ending)",
      ]
    }
  }
}
