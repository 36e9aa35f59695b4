// Finds councils as one types. Without this script the whole list is there.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var field = document.getElementById("find");
  var found = document.getElementById("found");
  var councils = Array.from(document.querySelectorAll("#list > li"));

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’']/g, "");
  }

  var words = councils.map(function (it) {
    return plain(it.dataset.words);
  });

  function look() {
    var wanted = plain(field.value).split(/\s+/).filter(Boolean);
    var count = 0;
    councils.forEach(function (council, i) {
      var fits = wanted.every(function (it) {
        return words[i].includes(it);
      });
      council.hidden = !fits;
      if (fits) count += 1;
    });
    found.textContent = count === 1 ? "1 council" : count + " councils";
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var shown = councils.filter(function (it) {
      return !it.hidden;
    });
    if (shown.length === 1) shown[0].querySelector("a").click();
  });
  field.addEventListener("input", look);
  look();
})();
