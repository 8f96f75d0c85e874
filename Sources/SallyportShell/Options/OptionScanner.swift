import CGetOpt
import Glibc
import Synchronization

/// `getopt_long` on Swift strings.
struct OptionScanner {
    let short: String
    /// Name and whether it takes a value.
    let long: [(name: String, takesValue: Bool)]

    struct Result {
        var options: [(name: String, value: String?)] = []
        var operands: [String] = []
    }

    /// - Throws: `Options.Refusal` for an unknown option or a missing value.
    func scan(_ arguments: [String]) throws -> Result {
        var words: [UnsafeMutablePointer<CChar>?] = (["sallyport"] + arguments).map { strdup($0) }
        words.append(nil)
        let names = long.map { strdup($0.name) }
        defer {
            for word in words { free(word) }
            for name in names { free(name) }
        }
        var table: [option] = zip(long, names).enumerated().map { index, entry in
            option(
                name: UnsafePointer(entry.1), has_arg: entry.0.takesValue ? required_argument : no_argument, flag: nil,
                val: Int32(1000 + index))
        }
        table.append(option())
        return try OptionScanner.turn.withLock { _ in try scan(&words, table, arguments) }
    }

    /// getopt keeps its state in global variables: one scan at a time.
    private static let turn = Mutex<Void>(())

    private func scan(_ words: inout [UnsafeMutablePointer<CChar>?], _ table: [option], _ arguments: [String]) throws -> Result {
        var result = Result()
        let count = Int32(words.count - 1)
        getopt_start()
        // With a leading '+' it stops at the first operand; without, it moves operands behind the options.
        while true {
            let at = max(1, Int(getopt_index()))
            let found = getopt_long(count, &words, short, table, nil)
            if found == -1 { break }
            let value = getopt_argument().map { String(cString: $0) }
            switch found {
            case Int32(UInt8(ascii: "?")): throw Options.Refusal(message: "unknown option '\(word(at, arguments))'")
            case Int32(UInt8(ascii: ":")): throw Options.Refusal(message: "the option '\(word(at, arguments))' needs a value")
            case 1000...: result.options.append((long[min(Int(found) - 1000, long.count - 1)].name, value))
            default: result.options.append((String(UnicodeScalar(UInt8(truncatingIfNeeded: found))), value))
            }
        }
        result.operands = words.dropFirst(max(1, Int(getopt_index()))).compactMap { $0.map { String(cString: $0) } }
        return result
    }

    private func word(_ index: Int, _ arguments: [String]) -> String {
        arguments.indices.contains(index - 1) ? arguments[index - 1] : ""
    }
}
