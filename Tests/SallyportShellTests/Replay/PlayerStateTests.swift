@testable import SallyportShell
import Testing

@Suite struct PlayerStateTests {
    private func press(_ keys: String, _ state: inout PlayerState) {
        for key in PlayerKey.read(Array(keys.utf8)) { state.take(key) { text, after in text == "x" && after < 3 ? 3 : nil } }
    }

    @Test func `keys go a step forward and back and never past the ends`() {
        var state = PlayerState(count: 3)
        press("nn", &state)
        #expect(state.shown == 2)
        #expect(state.isPaused)
        press("\u{1B}[D\u{1B}OD\u{1B}[D", &state)
        #expect(state.shown == 0)
        press("\u{1B}[C", &state)
        #expect(state.shown == 1)
        press("nnnn", &state)
        #expect(state.shown == 3)
        #expect(state.isAtEnd)
    }

    @Test func `back in a half-typed command drops what was typed first`() {
        var state = PlayerState(count: 3)
        press("n", &state)
        state.typed = 4
        press("p", &state)
        #expect(state.shown == 1)
        #expect(state.typed == 0)
    }

    @Test func `a number is gone to, a wrong one is told`() {
        var state = PlayerState(count: 12)
        press("g1x\u{7F}2\r", &state)
        #expect(state.shown == 12)
        press("g99\r", &state)
        #expect(state.shown == 12)
        #expect(state.message == "There are the steps 0 to 12.")
        press("g3\u{1B}", &state)
        #expect(state.shown == 12)
        #expect(state.entry == nil)
    }

    @Test func `a search goes to the next step that has the text`() {
        var state = PlayerState(count: 5)
        press("/x\r", &state)
        #expect(state.shown == 3)
        press("/\r", &state)
        #expect(state.message == "'x' is not in this session.")
    }

    @Test func `space, speed and the longest pause`() {
        var state = PlayerState(count: 5)
        press(" +", &state)
        #expect(state.isPaused)
        #expect(state.speed == 2)
        press("---i0.5\r ", &state)
        #expect(state.speed == 0.25)
        #expect(state.idleLimit == 0.5)
        #expect(!state.isPaused)
        press("i\r", &state)
        #expect(state.idleLimit == nil)
    }

    @Test func `branch and quit end it`() {
        var state = PlayerState(count: 5)
        press("nnb", &state)
        #expect(state.end == .branch(2))
        var other = PlayerState(count: 5)
        press("\u{3}", &other)
        #expect(other.end == .quit)
    }

    @Test func `letters that mean nothing do nothing`() {
        var state = PlayerState(count: 5)
        let before = state
        press("zä\u{1B}[5~\u{1}", &state)
        #expect(state == before)
    }
}
