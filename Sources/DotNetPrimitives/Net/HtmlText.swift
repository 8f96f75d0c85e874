/// HTML escapes of `System.Net.WebUtility`.
public enum HtmlText {
    /// `HtmlEncode`: markup characters, Latin-1 signs and what lies beyond 16 bits.
    public static func encode(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "&": output += "&amp;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            case "\u{A0}"..."\u{FF}", "\u{10000}"...: output += "&#\(scalar.value);"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// `HtmlDecode`: named and numbered entities; what is none stays.
    public static func decode(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var output = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            let body = rest[rest.index(after: start)...]
            let end = body.firstIndex { $0 == ";" || $0 == "&" }
            if let end, body[end] == ";", let scalar = entity(String(body[..<end])) {
                output.unicodeScalars.append(scalar)
                rest = body[body.index(after: end)...]
            } else {
                output.append("&")
                rest = body
            }
        }
        return output + rest
    }

    private static func entity(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return HtmlEntities.scalars[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }
    }
}

/// The named entities of HTML 4.
enum HtmlEntities {
    static let scalars: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        var next: UInt32 = 0
        for word in names.split(whereSeparator: \.isWhitespace) {
            if let code = word.hasPrefix("@") ? UInt32(word.dropFirst(), radix: 16) : nil {
                next = code
            } else {
                table[String(word)] = Unicode.Scalar(next)
                next += 1
            }
        }
        return table
    }()

    /// Names of consecutive code points; `@` sets the code point of the next name.
    private static let names = """
        @22 quot @26 amp @27 apos @3c lt @3e gt
        @a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
        deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
        ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
        agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
        eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        @152 OElig oelig @160 Scaron scaron @178 Yuml @192 fnof @2c6 circ @2dc tilde
        @391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
        @3a3 Sigma Tau Upsilon Phi Chi Psi Omega
        @3b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
        sigmaf sigma tau upsilon phi chi psi omega @3d1 thetasym upsih @3d6 piv
        @2002 ensp emsp @2009 thinsp @200c zwnj zwj lrm rlm @2013 ndash mdash @2018 lsquo rsquo sbquo
        @201c ldquo rdquo bdquo @2020 dagger Dagger bull @2026 hellip @2030 permil @2032 prime Prime
        @2039 lsaquo rsaquo @203e oline @2044 frasl @20ac euro @2111 image @2118 weierp @211c real @2122 trade
        @2135 alefsym @2190 larr uarr rarr darr harr @21b5 crarr @21d0 lArr uArr rArr dArr hArr
        @2200 forall @2202 part exist @2205 empty @2207 nabla isin notin @220b ni @220f prod @2211 sum minus
        @2217 lowast @221a radic @221d prop infin @2220 ang @2227 and or cap cup int @2234 there4 @223c sim
        @2245 cong @2248 asymp @2260 ne equiv @2264 le ge @2282 sub sup nsub @2286 sube supe @2295 oplus
        @2297 otimes @22a5 perp @22c5 sdot @2308 lceil rceil lfloor rfloor @2329 lang rang @25ca loz
        @2660 spades @2663 clubs @2665 hearts diams
        """
}
