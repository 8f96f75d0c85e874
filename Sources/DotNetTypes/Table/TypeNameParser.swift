import ShellValues

/// A type's name as written in a script, taken apart: `List[string]`, `Dictionary[string, int[]]`, `int[,]`.
indirect enum TypeName {
    case plain(String)
    case generic(String, [TypeName])
    case array(TypeName, rank: Int)
}

/// Reads type names. Nesting is bounded so that no input can exhaust the stack.
struct TypeNameParser {
    private let text: [Character]
    private var position = 0

    init(_ text: String) { self.text = Array(text) }

    /// The whole text as a name; nil when it is none.
    static func parse(_ text: String) -> TypeName? {
        var parser = TypeNameParser(text)
        guard let name = parser.name(depth: 0) else { return nil }
        parser.skipSpaces()
        return parser.position == parser.text.count ? name : nil
    }

    private var current: Character? { position < text.count ? text[position] : nil }

    private mutating func skipSpaces() {
        while let c = current, c == " " || c == "\t" { position += 1 }
    }

    // name: identifier suffix*
    private mutating func name(depth: Int) -> TypeName? {
        guard depth < 50 else { return nil }
        skipSpaces()
        let start = position
        while let c = current, c != "[", c != "]", c != ",", c != " " { position += 1 }
        guard position > start else { return nil }
        return suffixes(of: .plain(String(text[start..<position])), depth: depth)
    }

    // suffix: '[' ','* ']' | '[' name (',' name)* ']'
    private mutating func suffixes(of first: TypeName, depth: Int) -> TypeName? {
        var name = first
        while current == "[" {
            position += 1
            if let rank = arrayRank() {
                name = .array(name, rank: rank)
            } else if case .plain(let definition) = name, let arguments = genericArguments(depth: depth) {
                name = .generic(definition, arguments)
            } else {
                return nil
            }
        }
        return name
    }

    /// The rank when only commas stand before the closing bracket.
    private mutating func arrayRank() -> Int? {
        let start = position
        var rank = 1
        skipSpaces()
        while current == "," {
            rank += 1
            position += 1
            skipSpaces()
        }
        if current == "]" {
            position += 1
            return rank
        }
        position = start
        return nil
    }

    private mutating func genericArguments(depth: Int) -> [TypeName]? {
        var arguments: [TypeName] = []
        while true {
            guard let argument = genericArgument(depth: depth) else { return nil }
            arguments.append(argument)
            skipSpaces()
            switch current {
            case ",": position += 1
            case "]":
                position += 1
                return arguments
            default: return nil
            }
        }
    }

    /// A name, or `[name, assembly]` with whatever follows the name left out.
    private mutating func genericArgument(depth: Int) -> TypeName? {
        skipSpaces()
        guard current == "[" else { return name(depth: depth + 1) }
        position += 1
        guard let inner = name(depth: depth + 1) else { return nil }
        while let c = current, c != "]" { position += 1 }
        guard current == "]" else { return nil }
        position += 1
        return inner
    }
}
