/// A command of the program, such as `run`: its options and what becomes of them.
struct Subcommand: Sendable {
    let name: String
    /// Its own long options, beside those that may stand anywhere.
    let long: [(name: String, takesValue: Bool)]
    /// Applies one option of its own.
    let apply: @Sendable (inout Options, String, String?) throws -> Void
    /// Applies what follows the options.
    let finish: @Sendable (inout Options, [String]) throws -> Void
    /// Whether options may also stand behind operands.
    var mixesOperands = true

    static let all: [Subcommand] = [run, record, replay, sessions, convert, lint]

    static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }

    func read(_ arguments: [String], into options: inout Options) throws {
        let scanner = OptionScanner(short: mixesOperands ? ":h" : "+:hv", long: Options.everywhere + long)
        let scanned = try scanner.scan(arguments)
        for (name, value) in scanned.options {
            if long.contains(where: { $0.name == name }) { try apply(&options, name, value) } else { try options.take(name, value) }
        }
        if !options.isDecided { try finish(&options, scanned.operands) }
    }

    /// A whole number above zero.
    static func count(_ text: String?, _ option: String) throws -> Int {
        guard let text, let number = Int(text), number > 0 else {
            throw Options.Refusal(message: "--\(option) needs a whole number above zero, not '\(text ?? "")'")
        }
        return number
    }

    static func only(_ operands: [String], _ what: String) throws -> String {
        guard let file = operands.first else { throw Options.Refusal(message: "\(what) needs a file") }
        if operands.count > 1 { throw Options.Refusal(message: "unexpected argument '\(operands[1])'") }
        return file
    }
}
