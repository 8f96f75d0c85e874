import ShellValues

/// A short mark for each object that reached the screen: its type and a digest of its properties, so that a replay
/// notices an object that is another although it looks the same.
final class ObjectDigests {
    /// Objects that get a digest; the others are counted.
    static let limit = 200

    private unowned let interpreter: any Interpreter
    private var marks: [String] = []
    private var further = 0

    init(_ interpreter: any Interpreter) { self.interpreter = interpreter }

    func add(_ value: Value) {
        guard marks.count < ObjectDigests.limit else {
            further += 1
            return
        }
        let name = TypeNames.of(value).first ?? "null"
        var hash = StableHash()
        hash.add(text(of: value))
        marks.append(name + ":" + hash.text)
    }

    var all: [String] { further == 0 ? marks : marks + ["and \(further) more"] }

    /// The properties one level deep; scripts among them are not run.
    private func text(of value: Value) -> String {
        guard value.asObject != nil else { return value.text(interpreter) }
        let parts = Properties.list(value, interpreter).filter { $0.memberType != "ScriptProperty" }.map { property in
            property.name + "=" + ((try? property.get())?.text(interpreter) ?? "")
        }
        return parts.isEmpty ? value.text(interpreter) : parts.joined(separator: "\n")
    }
}

/// FNV-1a over 64 bits: the same on every machine, in every process.
struct StableHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
