/// How long a typist takes for each character. It looks uneven as people type, yet the same text takes the same time.
enum TypingRhythm {
    /// Longer commands are typed faster, so that nobody waits.
    private static let longestTotal: Int64 = 4_000

    /// Ticks before each character.
    static func delays(_ characters: [Character]) -> [Int64] {
        var previous: Character = " "
        var milliseconds: [Int64] = []
        for (index, character) in characters.enumerated() {
            milliseconds.append(delay(character, after: previous, index))
            previous = character
        }
        let total = milliseconds.reduce(0, +)
        let scale = max(total, longestTotal)
        return milliseconds.map { $0 * longestTotal / scale * CastTime.ticksPerMillisecond }
    }

    private static func delay(_ character: Character, after previous: Character, _ index: Int) -> Int64 {
        let value = character.unicodeScalars.first.map { Int64($0.value) } ?? 0
        let unevenness = (value &* 37 &+ Int64(index) &* 53) % 48
        let base: Int64 = character == previous ? 30 : 42
        let pause: Int64 = previous == " " || previous == "|" || previous == "\n" ? 45 : 0
        return base + pause + unevenness
    }
}
