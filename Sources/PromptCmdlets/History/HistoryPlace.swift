/// Where commands are kept between sessions.
public enum HistoryPlace {
    /// `sallyport/history` in the state folder of the XDG base directory specification; nil without a home.
    public static func path(_ environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/sallyport/history" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/sallyport/history"
    }
}
