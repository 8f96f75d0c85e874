/// One line of a lab file, cut into words. Double quotes hold words with blanks together, two of them inside
/// quotes stand for one, and `#` at the beginning of a word starts a comment.
struct LabWords {
    let line: Int
    let words: [String]

    init(_ text: Substring, line: Int) throws(LabProblem) {
        self.line = line
        var words: [String] = []
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            if Self.isBlank(first) {
                rest.removeFirst()
            } else if first == "#" {
                break
            } else if first == "\"" {
                guard let word = Self.quoted(&rest) else {
                    throw LabProblem(line: line, message: "The closing quotation mark is missing.")
                }
                words.append(word)
            } else {
                words.append(Self.plain(&rest))
            }
        }
        self.words = words
    }

    var keyword: String { words.first?.lowercased() ?? "" }
    var arguments: ArraySlice<String> { words.dropFirst() }

    /// The arguments, if there are as many as the usage needs.
    func arguments(_ counts: ClosedRange<Int>, _ usage: String) throws(LabProblem) -> [String] {
        guard counts.contains(arguments.count) else { throw problem("This line should read: \(usage)") }
        return Array(arguments)
    }

    func problem(_ message: String) -> LabProblem {
        LabProblem(line: line, message: message)
    }

    private static func plain(_ rest: inout Substring.UnicodeScalarView) -> String {
        let word = rest.prefix { !isBlank($0) }
        rest = rest[word.endIndex...]
        return String(word)
    }

    private static func quoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
        rest.removeFirst()
        var word = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            guard scalar == "\"" else {
                word.append(scalar)
                continue
            }
            guard rest.first == "\"" else { return String(word) }
            rest.removeFirst()
            word.append(scalar)
        }
        return nil
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r"
    }
}
