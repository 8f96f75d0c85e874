/// Keeps secrets out of what is written down of a session.
///
/// It finds them by names (`-Password`, `$clientSecret`, `apiKey:`), by the commands that take them and by their shapes, puts
/// a placeholder in their place and remembers them: whatever is typed or printed later is searched for them, also where
/// it was escaped, encoded, broken over lines or cut short. The same value has the same placeholder in all of a session.
public struct Redactor: Sendable, CustomStringConvertible {
    private var known: KnownSecrets

    /// - Parameter firstNumber: the number of the first placeholder, for a session that goes on.
    public init(firstNumber: Int = 1) { known = KnownSecrets(firstNumber: firstNumber) }

    /// How many secrets are known.
    public var secretCount: Int { known.count }

    /// Never says a secret.
    public var description: String { "Redactor(\(secretCount) secrets)" }

    /// A secret that was not typed in a command, such as the answer to a prompt that hides it.
    /// - Returns: what stands for it.
    @discardableResult
    public mutating func register(secret: String) -> String {
        secret.isEmpty || Placeholder.matches(secret) ? secret : known.placeholder(for: secret)
    }

    /// A command as it may be written down: it still parses, and its values are of the same sort.
    public mutating func command(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let edits = edits(bytes, found: CommandSecrets.find(bytes), isCommand: true)
        return edits.isEmpty ? text : Edit.apply(edits, to: bytes, in: 0..<bytes.count)
    }

    /// A printed text as it may be written down. A secret that is printed in several pieces is found in a text that holds
    /// all of them.
    public mutating func output(_ text: String) -> String {
        output(pieces: [text]).first ?? ""
    }

    /// A step as it may be written down; its output is looked at as one text.
    /// - Parameter secrets: answers of the step that were hidden when they were typed.
    public mutating func step(_ original: SessionStep, secrets: [String] = []) -> SessionStep {
        var step = original
        for secret in secrets { register(secret: secret) }
        step.command = command(step.command)
        let texts = output(pieces: step.output.map(\.text))
        step.output = zip(step.output, texts).map { PrintedText($0.stream, $1) }
        for secret in secrets { HiddenAnswer.resize(secret, register(secret: secret), in: &step.output) }
        step.prompt = output(step.prompt)
        step.answers = step.answers.map { secrets.contains($0) ? register(secret: $0) : output($0) }
        step.changes = step.changes.map { output($0) }
        // Their digests were made of what is hidden now.
        if step != original { step.objects = [] }
        return step
    }

    /// The secrets of a text, and which of them were known before.
    mutating func inspect(_ text: String, isCommand: Bool) -> [FoundSecret] {
        let bytes = Array(text.utf8)
        let found = isCommand ? CommandSecrets.find(bytes) : TextSecrets.find(inOutput: bytes)
        let taken = found.map(\.range)
        let again = known.edits(in: bytes, isCommand: isCommand, except: taken)
        for secret in found { _ = known.placeholder(for: secret.value) }
        return found + again.map { FoundSecret(range: $0.range, value: bytes.text($0.range), kind: .known) }
    }

    /// Whether a known secret stands in a command.
    func knowsSecret(in bytes: [UInt8]) -> Bool { !known.edits(in: bytes, isCommand: true).isEmpty }

    private mutating func output(pieces: [String]) -> [String] {
        let bytes = pieces.flatMap { Array($0.utf8) }
        let edits = edits(bytes, found: TextSecrets.find(inOutput: bytes), isCommand: false)
        if edits.isEmpty { return pieces }
        var start = 0
        return pieces.map { piece in
            let part = start..<start + piece.utf8.count
            start = part.upperBound
            return Edit.apply(edits, to: bytes, in: part)
        }
    }

    private mutating func edits(_ bytes: [UInt8], found: [FoundSecret], isCommand: Bool) -> [Edit] {
        var edits: [Edit] = []
        for secret in found {
            let placeholder = known.placeholder(for: secret.value)
            if secret.notation == .url { known.add(bytes.text(secret.range), for: secret.written(placeholder)) }
            edits += Edit.overLines(secret.range, Array(secret.written(placeholder).utf8), in: bytes)
        }
        edits += known.edits(in: bytes, isCommand: isCommand, except: found.map(\.range))
        return Edit.sorted(edits)
    }
}
