/// Goes through a text scalar by scalar and knows the position.
struct XMLScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private(set) var position = TextPosition(line: 1, column: 1)

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { index = 1 }
    }

    var isAtEnd: Bool { index >= scalars.count }
    var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    var problem: XMLProblem { XMLProblem(position: position) }

    /// Whether the text goes on like this.
    func isAt(_ text: String) -> Bool {
        var place = index
        for scalar in text.unicodeScalars {
            guard place < scalars.count, scalars[place] == scalar else { return false }
            place += 1
        }
        return true
    }

    @discardableResult
    mutating func take() -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        let scalar = scalars[index]
        index += 1
        if scalar == "\n" || scalar == "\r" && next != "\n" {
            position = TextPosition(line: position.line + 1, column: 1)
        } else {
            position.column += scalar.value > 0xFFFF ? 2 : 1
        }
        return scalar
    }

    mutating func take(_ text: String) throws(XMLProblem) {
        for scalar in text.unicodeScalars {
            guard next == scalar else { throw problem }
            take()
        }
    }

    /// Takes everything up to that text, and the text.
    mutating func take(through end: String) throws(XMLProblem) -> String {
        var taken = String.UnicodeScalarView()
        while !isAt(end) {
            guard let scalar = take() else { throw problem }
            taken.append(scalar)
        }
        try take(end)
        return String(taken)
    }

    mutating func skipBlanks() {
        while let scalar = next, Self.isBlank(scalar) { take() }
    }

    /// An XML name, a prefix included.
    mutating func takeName() throws(XMLProblem) -> String {
        guard let first = next, Self.startsName(first) else { throw problem }
        var name = String.UnicodeScalarView()
        while let scalar = next, Self.continuesName(scalar) {
            name.append(scalar)
            take()
        }
        return String(name)
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar == ":" || scalar.properties.isAlphabetic
    }

    private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        startsName(scalar) || scalar == "-" || scalar == "." || scalar.properties.numericType != nil
    }
}
