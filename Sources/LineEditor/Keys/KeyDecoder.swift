/// Turns the terminal's bytes into keys: a pure state machine, with the time handed in.
///
/// Feed bytes with the time they came (milliseconds of any steady clock), take events with `next()`. When `deadline`
/// is set and nothing came until then, call `expire(at:)`: an Escape that stood alone becomes a key. Unknown sequences
/// are swallowed whole; bytes that are no UTF-8 and the scalars U+0080 to U+009F are dropped.
public struct KeyDecoder {
    /// How long an Escape waits for the rest of a sequence, in milliseconds.
    public var escapeTimeout: UInt64 = 50

    private enum State {
        case ground
        case utf8(UTF8Accumulator, alt: Bool)
        case escape(alt: Bool)
        case control([UInt8], alt: Bool)
        case consoleFunction
        case application([UInt8], alt: Bool)
        case paste(PasteCollector)
    }

    private var state: State = .ground
    private var lastByteTime: UInt64 = 0
    private var events: [KeyEvent] = []
    private static let longestSequence = 64

    public init() {}

    /// The time at which the bytes so far have to be decided upon; nil when none wait.
    public var deadline: UInt64? {
        switch state {
        case .ground, .utf8, .paste: nil
        case .escape, .control, .consoleFunction, .application: lastByteTime &+ escapeTimeout
        }
    }

    /// Within a paste bytes may be read in blocks; elsewhere one by one, so that type-ahead stays in the terminal.
    public var isInsidePaste: Bool {
        if case .paste = state { return true }
        return false
    }

    /// Whether keys wait to be taken.
    var hasEvents: Bool { !events.isEmpty }

    /// The next key, oldest first.
    public mutating func next() -> KeyEvent? {
        events.isEmpty ? nil : events.removeFirst()
    }

    /// Takes one byte. A byte that comes after the deadline finds the sequence before it decided.
    public mutating func feed(_ byte: UInt8, at time: UInt64) {
        expire(at: time)
        lastByteTime = time
        switch state {
        case .ground: ground(byte)
        case .utf8(let accumulator, let alt): utf8(accumulator, byte, alt: alt)
        case .escape(let alt): escape(byte, alt: alt)
        case .control(let bytes, let alt): control(bytes, byte, alt: alt)
        case .consoleFunction: consoleFunction(byte)
        case .application(let bytes, let alt): application(bytes, byte, alt: alt)
        case .paste: paste(byte)
        }
    }

    /// Decides what waits if its time is over: a lone Escape, `Alt+[`, `Alt+O`; a longer piece is dropped.
    public mutating func expire(at time: UInt64) {
        guard let deadline: UInt64, time >= deadline else { return }
        let waiting: State = state
        state = .ground
        switch waiting {
        case .escape(let alt):
            if alt { emit(KeyChord(.escape)) }
            emit(KeyChord(.escape))
        case .control(let bytes, _) where bytes.isEmpty: emit(KeyChord(.character("["), .alt))
        case .application(let bytes, _) where bytes.isEmpty: emit(KeyChord(.character("O"), .alt))
        default: break
        }
    }

    /// The input is at its end: what was pasted so far is delivered, an Escape decided.
    public mutating func finish() {
        if case .paste(let collector) = state { events.append(.paste(collector.text)) }
        if case .paste = state { state = .ground }
        expire(at: UInt64.max)
    }

    private mutating func emit(_ chord: KeyChord?) {
        if let chord { events.append(.chord(chord)) }
    }

    private mutating func ground(_ byte: UInt8, alt: Bool = false) {
        state = .ground
        switch byte {
        case 0x1B:
            state = .escape(alt: false)
        case 0x20..<0x7F:
            emit(KeyChord(.character(Unicode.Scalar(byte)), alt ? .alt : []))
        case 0x80...:
            if let start = UTF8Accumulator(lead: byte) { state = .utf8(start, alt: alt) }
        default:
            emit(KeySequences.controlCharacter(byte).adding(alt ? .alt : []))
        }
    }

    private mutating func utf8(_ accumulator: UTF8Accumulator, _ byte: UInt8, alt: Bool) {
        var accumulator: UTF8Accumulator = accumulator
        guard accumulator.add(byte) else { return ground(byte) }
        guard accumulator.isComplete else {
            state = .utf8(accumulator, alt: alt)
            return
        }
        state = .ground
        if let scalar: Unicode.Scalar = accumulator.scalar, scalar.value > 0x9F {
            emit(KeyChord(.character(scalar), alt ? .alt : []))
        }
    }

    private mutating func escape(_ byte: UInt8, alt: Bool) {
        switch byte {
        case UInt8(ascii: "["): state = .control([], alt: alt)
        case UInt8(ascii: "O"): state = .application([], alt: alt)
        case 0x1B:
            if alt { emit(KeyChord(.escape)) }
            state = .escape(alt: true)
        default:
            if alt { emit(KeyChord(.escape)) }
            ground(byte, alt: true)
        }
    }

    private mutating func control(_ bytes: [UInt8], _ byte: UInt8, alt: Bool) {
        switch byte {
        case UInt8(ascii: "[") where bytes.isEmpty:
            state = .consoleFunction
        case 0x40...0x7E:
            state = .ground
            if byte == UInt8(ascii: "~"), bytes == Array("200".utf8) {
                state = .paste(PasteCollector())
                return
            }
            emit(KeySequences.control(parameters: bytes, final: byte)?.adding(alt ? .alt : []))
        case 0x20...0x3F:
            state = .control(bytes.count < Self.longestSequence ? bytes + [byte] : bytes, alt: alt)
        default:
            ground(byte)
        }
    }

    private mutating func consoleFunction(_ byte: UInt8) {
        guard (0x20...0x7E).contains(byte) else { return ground(byte) }
        state = .ground
        emit(KeySequences.consoleFunction(byte))
    }

    private mutating func application(_ bytes: [UInt8], _ byte: UInt8, alt: Bool) {
        switch byte {
        case 0x40...0x7E:
            state = .ground
            emit(KeySequences.application(parameters: bytes, final: byte)?.adding(alt ? .alt : []))
        case 0x20...0x3F:
            state = .application(bytes.count < Self.longestSequence ? bytes + [byte] : bytes, alt: alt)
        default:
            ground(byte)
        }
    }

    private mutating func paste(_ byte: UInt8) {
        guard case .paste(var collector) = state else { return }
        state = .ground  // the collector's bytes have one owner while they grow
        if collector.add(byte) {
            events.append(.paste(collector.text))
        } else {
            state = .paste(collector)
        }
    }
}
