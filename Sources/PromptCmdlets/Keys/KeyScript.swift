import LineEditor
import ShellRuntime
import ShellValues

/// A script block behind a key.
struct KeyScript {
    let block: ScriptBlockObject
    let engine: Engine

    /// Runs the block on the line being edited. What it prints and what goes wrong is shown below the line.
    func run(_ context: EditingContext) {
        let buffer = ConsoleBuffer.of(engine)
        let outer = buffer.context
        buffer.context = context
        defer { buffer.context = outer }
        let argument: Value = context.argument.map { .int(Int32(clamping: $0)) } ?? .null
        let shown = PromptOptions.of(engine).capture {
            do {
                try engine.call(block, arguments: [KeyObject.make(context.key), argument], into: NullSink())
            } catch let failure as PSFailure {
                engine.recordError(failure.record)
                engine.ui.write(failure.record.exception.message + "\n")
            } catch let failure as NetFailure {
                engine.ui.write(failure.exception.message + "\n")
            } catch {}
        }
        let rows = shown.split(separator: "\n").map(String.init)
        if !rows.isEmpty { context.show(rows) }
    }
}

/// A key as `System.ConsoleKeyInfo`.
enum KeyObject {
    static let type = NetType(
        "System.ConsoleKeyInfo", kind: .valueType, base: .valueType,
        declare: { _ in
            TypeDeclaration(properties: [
                .field(0, "KeyChar", .char), .field(1, "Key", .object), .field(2, "Modifiers", .object),
            ])
        })

    /// From PSReadLine's notation; of a sequence the last key counts.
    static func make(_ text: String) -> Value {
        guard let chord = KeyChord.parse(text)?.last else { return .null }
        let (name, character) = parts(chord)
        var modifiers: Int64 = 0
        if chord.modifiers.contains(.alt) { modifiers |= 1 }
        if chord.modifiers.contains(.shift) { modifiers |= 2 }
        if chord.modifiers.contains(.control) { modifiers |= 4 }
        return .object(
            RecordObject(type, [.char(character), key(name), enumeration("System.ConsoleModifiers", modifiers)]))
    }

    private static func parts(_ chord: KeyChord) -> (name: String, character: UInt16) {
        guard case .character(let scalar) = chord.key else {
            return (String(chord.description.split(separator: "+").last ?? ""), 0)
        }
        let name = scalar == " " ? "Spacebar" : String(Character(scalar)).uppercased()
        let value = chord.modifiers.contains(.control) ? scalar.value & 0x1F : scalar.value
        return (name, UInt16(clamping: Int(value)))
    }

    private static func key(_ name: String) -> Value {
        let type = PromptTypes.consoleKey
        let known = EnumObject.named(name.first?.isNumber == true ? "D" + name : name, type)
        return .object(known ?? EnumObject(0, type: type))
    }

    private static func enumeration(_ name: String, _ raw: Int64) -> Value {
        .object(
            EnumObject(
                raw, type: name == "System.ConsoleModifiers" ? PromptTypes.consoleModifiers : PromptTypes.consoleKey))
    }
}
