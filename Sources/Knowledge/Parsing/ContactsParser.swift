/// Reads a `contacts` file: the school's own names and numbers.
struct ContactsParser {
  private static let top = Grammar.Level("", ["contact"])
  private static let lines = Grammar.Level("contact", in: [top], ["policy", "holder", "reach", "deputy"])
  static let grammar = Grammar(top, lines)

  private(set) var script: Script
  private(set) var contacts: [Contact] = []

  /// Reads a file.
  init(_ file: SourceFile) {
    script = Script(file, Self.grammar)
    while script.next(Self.top) != nil { contact() }
  }

  private mutating func contact() {
    let name = script.name(of: "a role")
    var contact = Contact(role: RoleID(name?.text ?? ""))
    contact.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.lines) {
      if line.keyword != "reach" { script.once(&seen) }
      switch line.keyword {
      case "policy": contact.policy = script.id(of: "a policy")
      case "holder": contact.holder = script.text("who holds the role")
      case "reach": contact.reach.append(script.text("how to reach that person"))
      default: contact.deputy = script.text("whom to reach instead")
      }
      script.finish()
    }
    if name != nil { contacts.append(contact) }
  }
}
