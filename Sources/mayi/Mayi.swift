@main struct Mayi { static func main() {} }
