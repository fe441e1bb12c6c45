package cli

import (
	"runtime/debug"
	"testing"
)

func TestBuildOf(t *testing.T) {
	info := &debug.BuildInfo{
		GoVersion: "go1.26.8",
		Main:      debug.Module{Version: "(devel)"},
		Settings: []debug.BuildSetting{
			{Key: "vcs.revision", Value: "1cc0734"},
			{Key: "vcs.time", Value: "2026-11-23T02:01:00Z"},
			{Key: "vcs.modified", Value: "true"},
			{Key: "CGO_ENABLED", Value: "0"},
		},
	}
	want := build{Version: "(devel)", Revision: "1cc0734", Time: "2026-11-23T02:01:00Z", Modified: true, GoVersion: "go1.26.8"}
	if got := buildOf(info); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestIDPrefersTheVersion(t *testing.T) {
	tests := map[string]build{
		"v1.2.3":  {Version: "v1.2.3", Revision: "1cc0734"},
		"1cc0734": {Version: "(devel)", Revision: "1cc0734"},
		"(devel)": {Version: "(devel)"},
	}
	for want, b := range tests {
		if got := b.id(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
